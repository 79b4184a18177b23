package org.sitrep.coder.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;

/** Finds the days that a sentence names. One context goes through an article, sentence by sentence. */
public final class DateReader {
    private static final Set<String> SKIPPED = Set.of("the", "early", "late", "about", "around", "last", "of", "on");
    private static final Set<String> UNTIL = Set.of("to", "until", "till", "through");
    private static final Set<String> PARTS_OF_DAYS = GrammarWords.named("date-reader.parts-of-days");

    private final List<DateRule> rules = List.of(
            new DaysOfMonth(),
            new NamedWeekday(),
            new WrittenDate(),
            new DayOfToldMonth(),
            new SincePeriod(),
            new RelativeSpan(),
            new NamedMonth(),
            new Season(),
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
            DateMention related = mention.with(relation(sentence, mention));
            join(found, related, sentence);
            if (related.tellsWhen()
                    && related.precision() == DatePrecision.DAY
                    && related.start() != null
                    && !DyingDay.is(sentence, related)) {
                context.focusOn(related.start());
            }
            if (related.start() != null && related.precision().compareTo(DatePrecision.MONTH) <= 0) {
                context.monthTold(YearMonth.from(related.start()));
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

    /** "from September 19 to October 12", "from Friday until the early hours of Sunday", "between May 3 and May 5". */
    private static void join(List<DateMention> found, DateMention next, Sentence sentence) {
        DateMention before = found.isEmpty() ? null : found.getLast();
        if (before != null && before.rule().equals("overnight") && next.from() - before.to() == 1) {
            String link = sentence.lower(before.to());
            if (link.equals("from") || link.equals("between")) {
                found.removeLast(); // "overnight from Friday to Saturday" is told by its days
                before = null;
            }
        }
        if (before != null && links(sentence, before, next)) {
            LocalDate start = before.start();
            LocalDate end = next.end();
            if (start != null && end != null && !end.isBefore(start)) {
                found.removeLast();
                found.add(DateMention.of(before.from(), next.to(), Span.between(start, end), "date-span"));
                return;
            }
        }
        found.add(next);
    }

    private static boolean links(Sentence sentence, DateMention before, DateMention next) {
        if (before.relation() == DateMention.Relation.SINCE) {
            return false;
        }
        for (int i = before.to() + 1; i < next.from(); i++) {
            if (!PARTS_OF_DAYS.contains(sentence.lower(i))) {
                return false;
            }
        }
        String link = before.to() < next.from() ? sentence.lower(before.to()) : "";
        int opening = before.from() - 1;
        while (opening > 0 && PARTS_OF_DAYS.contains(sentence.lower(opening))) {
            opening--;
        }
        return UNTIL.contains(link)
                || (link.equals("and") && sentence.lower(opening).equals("between"));
    }

    /** "Violence has spread since March 23, when gunmen killed": the day of what follows. */
    public static boolean isWhen(Sentence sentence, int to) {
        return sentence.lower(to).equals(",") && sentence.lower(to + 1).equals("when");
    }

    private static DateMention.Relation relation(Sentence sentence, DateMention mention) {
        if (isWhen(sentence, mention.to())) {
            return DateMention.Relation.ON;
        }
        int from = mention.from();
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
