package org.sitrep.coder.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;

/**
 * The year that stands after a day or month: "2024", ", 2024", "of 2024", "last year", "of this year".
 *
 * @param year null where it is told but cannot be known: "last year" without a day of publication
 * @param to token after it
 */
record ToldYear(@Nullable Integer year, int to) {

    /** What is told from this token on, null where nothing is. */
    static @Nullable ToldYear at(Sentence sentence, int i, DateContext context) {
        boolean linked = sentence.lower(i).equals(",") || sentence.lower(i).equals("of");
        int at = linked ? i + 1 : i;
        int figures = Calendar.year(sentence, at);
        if (figures > 0) {
            return new ToldYear(figures, at + 1);
        }
        boolean last = sentence.lower(at).equals("last");
        boolean thisOne = sentence.lower(at).equals("this");
        if (sentence.lower(i).equals(",")
                || !(last || thisOne)
                || !sentence.lower(at + 1).equals("year")) {
            return null;
        }
        LocalDate published = context.published();
        return new ToldYear(published == null ? null : Integer.valueOf(published.getYear() - (last ? 1 : 0)), at + 2);
    }
}
