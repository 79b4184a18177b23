package org.sitrep.coder.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.resolution.ArticleContext;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.DatePrecision;

/**
 * The lines and labels that a roundup stands under: "SAGAING.", "Tuesday 4 May", "Kharkiv, 4 May:". What stands under one
 * is told of that place and day, and is no event told under another.
 */
final class Headings {
    /** A heading: its sentence, and the first place and day that it names. */
    record Heading(
            Mentions sentence,
            @Nullable PlaceMention place,
            @Nullable DateMention day) {
        int index() {
            return sentence.sentence().index();
        }
    }

    private static final Set<String> KINDS = GrammarWords.named("later-place.kinds");
    private static final Set<String> GLUE = GrammarWords.named("headings.glue");

    /** Tokens of a line that is a heading, and of the label before a colon. */
    private static final int LONGEST = 9;

    private static final int SHORT = 3;

    private final List<@Nullable Heading> over;
    private final boolean places;
    private final boolean days;
    private final List<@Nullable String> countries;

    private Headings(List<@Nullable Heading> over, List<@Nullable String> countries) {
        this.over = over;
        this.countries = countries;
        // One heading alone is a dateline, a stamp or a credit.
        this.places = over.stream()
                        .map(h -> h == null || h.place() == null
                                ? null
                                : h.place().name())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
        this.days = over.stream()
                        .map(h -> h == null || h.day() == null ? null : h.day().start())
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }

    static Headings of(List<Told> article, ArticleContext context) {
        List<@Nullable Heading> over = new ArrayList<>(article.size());
        List<@Nullable String> countries = new ArrayList<>(article.size());
        @Nullable Heading last = null;
        for (Told told : article) {
            Mentions sentence = told.mentions();
            Heading heading = heading(sentence);
            if (heading != null) {
                last = heading;
            } else if (isOtherHeading(sentence.sentence())) {
                last = null;
            }
            over.add(last);
            countries.add(context.sectionCountry(sentence));
        }
        return new Headings(over, countries);
    }

    /** The line that names the place under which a sentence stands, null for none. */
    @Nullable Heading placeOver(int sentence) {
        Heading heading = over.get(sentence);
        return places && heading != null && heading.place() != null ? heading : null;
    }

    /** Told under different headings, which are of places or days, or in the sections of different countries. */
    boolean areApart(int sentence, int other) {
        Heading one = over.get(sentence);
        Heading two = over.get(other);
        String country = countries.get(sentence);
        String second = countries.get(other);
        if (country != null && second != null && !country.equals(second)) {
            return true;
        }
        return (places || days) && one != null && two != null && one.index() != two.index();
    }

    /** The day of its heading, for what has no day of its own and speaks of no other time. */
    void giveDays(List<Draft> drafts) {
        if (days) {
            drafts.forEach(this::giveDay);
        }
    }

    private void giveDay(Draft draft) {
        Frame frame = draft.frames.getFirst();
        Heading heading = over.get(draft.firstSentence());
        if (heading != null
                && heading.day() != null
                && draft.dates.isEmpty()
                && !SameDay.hasOtherTime(frame.mentions())) {
            draft.dates.add(new Draft.In<>(heading.day(), heading.sentence(), frame));
        }
    }

    private static @Nullable Heading heading(Mentions mentions) {
        Sentence sentence = mentions.sentence();
        int end = endOfLabel(sentence);
        if (sentence.isTitle() || end == 0 || end > LONGEST || !isLabel(mentions, end)) {
            return null;
        }
        PlaceMention place = mentions.places().stream()
                .filter(p -> p.to() <= end && !p.isCountry()) // a country's is as often whose soldiers they are
                .findFirst()
                .orElse(null);
        DateMention day = mentions.dates().stream()
                .filter(d -> d.to() <= end && d.precision() == DatePrecision.DAY && isOneDay(d))
                .findFirst()
                .orElse(null);
        return place == null && day == null ? null : new Heading(mentions, place, day);
    }

    /** Where the label ends: at the colon or dash after it, or with the line. */
    private static int endOfLabel(Sentence sentence) {
        for (int i = 1; i < Math.min(sentence.size(), LONGEST + 1); i++) {
            String word = sentence.lower(i);
            boolean clock = !sentence.lower(i + 1).isEmpty()
                    && Character.isDigit(sentence.lower(i + 1).charAt(0))
                    && sentence.token(i + 1).start() == sentence.token(i).end();
            boolean dash = (word.equals("-") || word.equals("–") || word.equals("—"))
                    && sentence.token(i).start() > sentence.token(i - 1).end();
            if ((word.equals(":") && !clock) || dash) {
                return i;
            }
        }
        return sentence.size();
    }

    /** Nothing but places, days and words for their kinds. */
    private static boolean isLabel(Mentions mentions, int end) {
        Sentence sentence = mentions.sentence();
        boolean line = end == sentence.size();
        if (line && mentions.chunks().stream().anyMatch(chunk -> chunk.is(Chunk.Kind.VERB_PHRASE))) {
            return false;
        }
        if (line && mentions.dates().stream().anyMatch(d -> d.from() == 0 && d.precision() == DatePrecision.DAY)) {
            return true; // "Friday 18/11, same axis."
        }
        for (int i = 0; i < end; i++) {
            int token = i;
            boolean named = mentions.places().stream().anyMatch(p -> p.from() <= token && token < p.to())
                    || mentions.dates().stream().anyMatch(d -> d.from() <= token && token < d.to());
            String word = sentence.lower(i);
            boolean mark = !sentence.token(i).isWord()
                    && !Character.isDigit(sentence.token(i).text().charAt(0));
            if (!named && !mark && !KINDS.contains(word) && !GLUE.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneDay(DateMention date) {
        LocalDate start = date.start();
        return start != null && start.equals(date.end());
    }

    /** "DATA.": a heading that names no place ends what stood under the last. */
    private static boolean isOtherHeading(Sentence sentence) {
        return sentence.size() <= SHORT
                && sentence.tokens().stream()
                        .filter(token -> token.isWord())
                        .allMatch(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
    }
}
