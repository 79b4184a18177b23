package org.sitrep.coder.dates;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;

/** "2003" where a preposition or its sort says that a year is meant. */
final class NamedYear implements DateRule {
    private static final Set<String> BEFORE = GrammarWords.named("named-year.before");

    @Override
    public @Nullable DateMention at(Sentence sentence, int i, DateContext context) {
        int year = Calendar.year(sentence, i);
        if (year == 0 || year < 1900 || !BEFORE.contains(sentence.lower(i - 1))) {
            return null;
        }
        context.yearTold(year);
        return DateMention.of(i, i + 1, Span.year(year), "named-year");
    }
}
