package org.sitrep.coder.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Dated events that everyone knows. */
public final class Anchors {
    private final Lexicon<Anchor> names;

    Anchors(Table table, OrdinaryWords ordinary) {
        names = new Lexicon<>(ordinary);
        for (Row row : table.rows()) {
            LocalDate start = date(row, "start").orElseThrow(() -> row.wrong("has no start"));
            Anchor anchor = new Anchor(
                    row.required("id"),
                    row.required("name"),
                    start,
                    date(row, "end").orElse(start),
                    row.list("countries"),
                    row.list("attackers"),
                    row.orNull("place"),
                    row.yes("event"),
                    row.list("names"));
            names.add(anchor.name(), anchor);
            anchor.names().forEach(name -> names.add(name, anchor));
        }
    }

    public Collection<Anchor> all() {
        return names.all();
    }

    public List<Anchor> find(String name) {
        return names.find(name);
    }

    /** The longest name of an anchor that starts with the token at this index. */
    public Optional<Match<Anchor>> longestAt(FoldedTokens text, int token) {
        return names.longestAt(text, token);
    }

    private static Optional<LocalDate> date(Row row, String column) {
        return Optional.ofNullable(row.parsed(column, LocalDate::parse));
    }
}
