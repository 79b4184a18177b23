package org.sitrep.coder.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;

/** Finds the days that a sentence names. One context goes through an article, sentence by sentence. */
public final class DateReader {
    private static final Set<String> SKIPPED = Set.of("the", "early", "late", "about", "around", "last", "of", "on");

    private final List<DateRule> rules = List.of(
            new NamedWeekday(),
            new WrittenDate(),
            new SincePeriod(),
            new RelativeSpan(),
            new NamedMonth(),
            new AgoOrLater(),
            new RelativeDay(),
            new NamedYear());

    public List<DateMention> read(Sentence sentence, DateContext context) {
        context.startSentence();
        List<DateMention> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            DateMention mention = first(sentence, i, context);
            if (mention == null) {
                i++;
                continue;
            }
            DateMention related = mention.with(relation(sentence, mention.from()));
            join(found, related, sentence);
            if (related.tellsWhen() && related.precision() == DatePrecision.DAY && related.start() != null) {
                context.focusOn(related.start());
            }
            i = mention.to();
        }
        return found;
    }

    private @Nullable DateMention first(Sentence sentence, int i, DateContext context) {
        for (DateRule rule : rules) {
            DateMention mention = rule.at(sentence, i, context);
            if (mention != null && mention.to() <= sentence.size()) {
                return mention;
            }
        }
        return null;
    }

    /** "from September 19 to October 12" and "between May 3 and May 5" are one span. */
    private static void join(List<DateMention> found, DateMention next, Sentence sentence) {
        if (!found.isEmpty()) {
            DateMention before = found.getLast();
            String link = before.to() == next.from() - 1 ? sentence.lower(before.to()) : "";
            boolean spans = (link.equals("to")
                            || link.equals("until")
                            || link.equals("through")
                            || (link.equals("and")
                                    && sentence.lower(before.from() - 1).equals("between")))
                    && before.relation() != DateMention.Relation.SINCE;
            LocalDate start = before.start();
            LocalDate end = next.end();
            if (spans && start != null && end != null && !end.isBefore(start)) {
                found.removeLast();
                found.add(new DateMention(
                        before.from(),
                        next.to(),
                        start,
                        end,
                        precision(start, end),
                        DateMention.Relation.ON,
                        "date-span"));
                return;
            }
        }
        found.add(next);
    }

    private static DatePrecision precision(LocalDate start, LocalDate end) {
        long days = end.toEpochDay() - start.toEpochDay();
        return days <= 3
                ? DatePrecision.DAY
                : days <= 10 ? DatePrecision.WEEK : days <= 62 ? DatePrecision.MONTH : DatePrecision.YEAR;
    }

    private static DateMention.Relation relation(Sentence sentence, int from) {
        int i = from - 1;
        while (i >= 0 && from - i < 4 && SKIPPED.contains(sentence.lower(i))) {
            i--;
        }
        return switch (sentence.lower(i)) {
            case "since" -> DateMention.Relation.SINCE;
            case "until", "till", "by", "as" -> DateMention.Relation.UNTIL;
            case "before" -> DateMention.Relation.BEFORE;
            case "after", "following" -> DateMention.Relation.AFTER;
            case "from" -> DateMention.Relation.FROM;
            default -> DateMention.Relation.ON;
        };
    }
}
