package org.sitrep.events.storing;

import org.jspecify.annotations.Nullable;

/** The parameters of one run of a statement, in their order. */
public final class Parameters {
    private final @Nullable Object[] values;

    private Parameters(@Nullable Object... values) {
        this.values = values;
    }

    public static Parameters of(@Nullable Object... values) {
        return new Parameters(values);
    }

    @Nullable Object[] values() {
        return values;
    }
}
