package org.sitrep.contracts.codes;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A value of a code list. Its label is what crosses a boundary, in JSON, CSV and query parameters; an unlisted label
 * does not parse. The lists themselves, with their sources and versions, are in {@link CodeList}.
 */
public interface Code {
    /** The enum constant's name. */
    String name();

    /** The label that partners read and write. */
    @JsonValue
    default String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value of {@code list} that has this label.
     *
     * @throws IllegalArgumentException naming the labels there are
     */
    static <C extends Enum<C> & Code> C of(Class<C> list, String label) {
        for (C code : list.getEnumConstants()) {
            if (code.label().equals(label)) {
                return code;
            }
        }
        throw new IllegalArgumentException("'" + label + "' is none of "
                + java.util.Arrays.stream(list.getEnumConstants())
                        .map(Code::label)
                        .toList());
    }
}
