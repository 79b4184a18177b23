package org.sitrep.coder.knowledge;

import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ActorKind;
import org.sitrep.contracts.codes.Code;

/** Reads the labels of code lists from rows, with the row named where a label is unlisted. */
final class Labels {
    private Labels() {}

    static ActorKind kind(Row row) {
        ActorKind kind = code(row, "kind", ActorKind.class);
        if (kind == null) {
            throw row.wrong("has no kind");
        }
        return kind;
    }

    static <C extends Enum<C> & Code> @Nullable C code(Row row, String column, Class<C> list) {
        return row.parsed(column, label -> Code.of(list, label));
    }

    static <C extends Enum<C> & Code> C required(Row row, String column, Class<C> list) {
        C code = code(row, column, list);
        if (code == null) {
            throw row.wrong("has no " + column);
        }
        return code;
    }
}
