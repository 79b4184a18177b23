package org.sitrep.coder.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.Document;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;

/** The day of publication as the text itself tells it: a stamp, a "published" line, or a dateline with a year. */
public final class Dateline {
    private static final int HEAD = 8;
    private static final int STAMP_WORDS = 16;
    private static final int FARTHEST = 6;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

    private Dateline() {}

    /** The day, null where the text tells none in full. */
    public static @Nullable LocalDate publishedOn(Document document) {
        List<Sentence> sentences = document.sentences();
        DateReader reader = new DateReader();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean head = i < HEAD;
            if (!sentence.isTitle() && (head || isStamp(sentence))) {
                LocalDate day = inStamp(sentence, reader, head);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    /** "WASHINGTON, June 19 (Agency) --", "COTABATO CITY (August 19) –" before a report's first words: when it was sent, and not when what it tells happened. */
    public static boolean opens(Sentence sentence, DateMention date) {
        boolean bracket = sentence.lower(date.from() - 1).equals("(")
                && sentence.lower(date.to()).equals(")");
        if (date.from() < 2
                || date.from() > FARTHEST
                || (!bracket && !sentence.lower(date.from() - 1).equals(","))) {
            return false;
        }
        for (int i = 0; i < date.from() - (bracket ? 1 : 0); i++) {
            if (!sentence.lower(i).equals(",") && !sentence.token(i).isCapitalised()) {
                return false;
            }
        }
        int i = bracket ? date.to() + 1 : date.to();
        if (sentence.lower(i).equals("(")) {
            while (i < sentence.size()
                    && i - date.to() < FARTHEST
                    && !sentence.lower(i).equals(")")) {
                i++;
            }
            i++;
        }
        return DASHES.contains(sentence.lower(i));
    }

    private static @Nullable LocalDate inStamp(Sentence sentence, DateReader reader, boolean head) {
        for (DateMention mention : reader.read(sentence, new DateContext(null))) {
            boolean day = mention.start() != null
                    && mention.precision() == DatePrecision.DAY
                    && mention.relation() == DateMention.Relation.ON;
            if (day && (isStamp(sentence) || (head && isDateline(sentence, mention)))) {
                return mention.start();
            }
        }
        return null;
    }

    /** A short line that says little more than when, or says "published", "updated". */
    private static boolean isStamp(Sentence sentence) {
        if (sentence.size() > STAMP_WORDS) {
            return false;
        }
        boolean says = sentence.tokens().stream()
                .anyMatch(t -> t.is("published")
                        || t.is("updated")
                        || t.is("posted")
                        || t.is("changed")
                        || t.is("edition")
                        || t.is("modified"));
        boolean ends = sentence.lower(sentence.size() - 1).equals(".");
        return says || (!ends && sentence.size() <= 12);
    }

    /** "BAGHDAD, April 23, 2024 (Agency) --": before the first dash, after a name. */
    private static boolean isDateline(Sentence sentence, DateMention mention) {
        if (mention.from() > 6) {
            return false;
        }
        for (int i = mention.to(); i < Math.min(sentence.size(), mention.to() + 6); i++) {
            String mark = sentence.lower(i);
            if (mark.equals("-") || mark.equals("—") || mark.equals(":") || mark.equals("(")) {
                return true;
            }
        }
        return false;
    }
}
