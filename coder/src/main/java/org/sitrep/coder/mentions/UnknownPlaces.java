package org.sitrep.coder.mentions;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;

/** Finds names of places that no list knows, by the words around them: what is told to be a village is one. */
final class UnknownPlaces {
    private static final Set<String> KINDS_BEFORE = GrammarWords.named("place-finder.kinds-before");
    private static final Set<String> KINDS_AFTER = GrammarWords.named("place-finder.kinds-after");

    /** "the police station of X", "the outskirts of X", "20 km north of X": what has a place's name after "of". */
    private static final Set<String> HAVING_PLACE = GrammarWords.named("unknown-places.having-place");

    /** "X refugee camp": what can stand between a name and its kind. */
    private static final Set<String> MODIFIERS = GrammarWords.named("unknown-places.modifiers");

    private static final Set<String> LOCATING = GrammarWords.named("place-finder.locating");
    private static final Set<String> NAMING = GrammarWords.named("unknown-places.naming");

    /** "At X in that district", "In X, ": what follows a name that stands at the head of its sentence. */
    private static final Set<String> AFTER_FIRST = Set.of(",", "in", "on", "where", "(", "near");
    /** "entered X", "shelled X": what is done to places alone. */
    private static final Set<String> ENTERED = GrammarWords.named("unknown-places.entered");
    /** "a raid on X": what comes down on a place. */
    private static final Set<String> STRIKING = GrammarWords.named("unknown-places.striking");

    private static final int STRIKING_REACH = 6;

    /** Capitalised words after "in" and "at" that are no places. */
    private static final Set<String> NO_PLACES = GrammarWords.named("unknown-places.no-places");

    /** "Yattakou village" is Yattakou; "Abu Shouk camp" keeps its kind. */
    private static final Set<String> PLAIN_KINDS =
            Set.of("village", "town", "city", "area", "commune", "municipality", "locality", "settlement", "hamlet");

    private static final Set<String> PARTICLES =
            Set.of("de", "del", "da", "do", "dos", "das", "la", "las", "los", "al");

    private static final int LONGEST_NAME = 5;

    /** Share of capitalised words from which on a sentence is a headline that capitalises every word. */
    private static final double TITLE_CASE = 0.7;

    private final Sentence sentence;
    private final IntPredicate known;
    private final boolean titleCase;

    /** @param known whether a place that lists know begins at a token */
    UnknownPlaces(Sentence sentence, IntPredicate known) {
        this.sentence = sentence;
        this.known = known;
        this.titleCase = isTitleCase(sentence);
    }

    /** @param last the place found before this one, null for the first of its sentence */
    @Nullable PlaceMention at(int i, @Nullable PlaceMention last) {
        if (!canBegin(i)) {
            return null;
        }
        int to = nameEnd(i);
        int kindEnd = kindEnd(to);
        boolean beforeKind = kindEnd > to && i > 0;
        if (!beforeKind
                && !isOfKind(i)
                && !isApposed(i, to)
                && !isLocated(i, to)
                && !isBeforeKnown(i, to)
                && !isListed(i, last)) {
            return null;
        }
        int nameEnd = beforeKind && !PLAIN_KINDS.contains(sentence.lower(kindEnd - 1)) ? kindEnd : to;
        return new PlaceMention(i, beforeKind ? kindEnd : to, sentence.words(i, nameEnd), List.of(), false, null);
    }

    private boolean canBegin(int i) {
        Tag tag = sentence.tag(i);
        return sentence.token(i).isCapitalised()
                && sentence.token(i).isWord()
                && tag != Tag.DETERMINER
                && tag != Tag.PRONOUN
                && tag != Tag.PREPOSITION
                && !NO_PLACES.contains(sentence.lower(i))
                && !KINDS_AFTER.contains(sentence.lower(i))
                && !titleCase;
    }

    private static boolean isTitleCase(Sentence sentence) {
        long words = sentence.tokens().stream()
                .filter(t -> t.isWord() && t.text().length() > 3)
                .count();
        long capitals = sentence.tokens().stream()
                .filter(t -> t.isWord() && t.text().length() > 3 && t.isCapitalised())
                .count();
        long small = IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).text().length() > 3
                        && !sentence.token(i).isCapitalised()
                        && (sentence.tag(i) == Tag.NOUN || sentence.tag(i) == Tag.VERB))
                .count();
        return words > 3 && small < 2 && capitals >= TITLE_CASE * words;
    }

    private int nameEnd(int from) {
        int to = from;
        while (to < sentence.size()
                && to - from < LONGEST_NAME
                && (isName(to) || (to > from && PARTICLES.contains(sentence.lower(to)) && isName(to + 1)))) {
            to++;
        }
        return to;
    }

    private boolean isName(int i) {
        return i < sentence.size()
                && sentence.token(i).isCapitalised()
                && sentence.token(i).isWord()
                && !KINDS_AFTER.contains(sentence.lower(i));
    }

    /** After "camp" in "X camp", "X refugee camp", "X [refugee?] camp"; the name's own end where no kind follows. */
    private int kindEnd(int nameEnd) {
        int k = nameEnd;
        if (sentence.lower(k).equals("[") || sentence.lower(k).equals("(")) {
            int close = k + 1;
            while (close < k + 5
                    && !sentence.lower(close).equals("]")
                    && !sentence.lower(close).equals(")")) {
                close++;
            }
            k = close < k + 5 ? close + 1 : k;
        }
        while (k < nameEnd + 7 && MODIFIERS.contains(sentence.lower(k))) {
            k++;
        }
        return KINDS_AFTER.contains(sentence.lower(k)) ? k + 1 : nameEnd;
    }

    /** "the village of X", "village X", "the police station of X", "southeast of X". */
    private boolean isOfKind(int i) {
        String before = sentence.lower(i - 1);
        String kind = sentence.lower(i - 2);
        return (before.equals("of") && (KINDS_BEFORE.contains(kind) || HAVING_PLACE.contains(kind)))
                || (KINDS_BEFORE.contains(before) && !kind.isEmpty());
    }

    /** "in X, a town in". */
    private boolean isApposed(int i, int to) {
        boolean article = sentence.lower(to).equals(",")
                && (sentence.lower(to + 1).equals("a") || sentence.lower(to + 1).equals("the"));
        if (!article || (!LOCATING.contains(sentence.lower(i - 1)) && sentence.tag(i) != Tag.PROPER)) {
            return false;
        }
        for (int k = to + 2; k < to + 5; k++) {
            if (KINDS_BEFORE.contains(sentence.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** "in X, Y", "of X, in Y": a name before one that is known. */
    private boolean isBeforeKnown(int i, int to) {
        boolean brought = LOCATING.contains(sentence.lower(i - 1))
                || sentence.lower(i - 1).equals("of");
        int next = sentence.lower(to + 1).equals("in") ? to + 2 : to + 1;
        next = sentence.lower(next).equals("the") ? next + 1 : next;
        return i > 0
                && brought
                && sentence.tag(i) == Tag.PROPER
                && sentence.lower(to).equals(",")
                && next < sentence.size()
                && known.test(next);
    }

    /** "near X"; at the head of a sentence only "In X, ". */
    private boolean isLocated(int i, int to) {
        boolean named = NAMING.contains(sentence.lower(i - 1)) && (i > 1 || AFTER_FIRST.contains(sentence.lower(to)));
        boolean object = ENTERED.contains(sentence.lower(i - 1))
                && sentence.tag(to) != Tag.NOUN
                && !sentence.lower(to).equals("'s");
        object |= isStruck(i)
                && sentence.tag(to) != Tag.NOUN
                && !sentence.lower(to).equals("'s");
        boolean name = sentence.tag(i) == Tag.PROPER || (named && sentence.tag(i) == Tag.NOUN && i > 1);
        return (named || object) && name;
    }

    /** "Monday's raid by helicopters on X", "artillery fire on X". */
    private boolean isStruck(int i) {
        if (!sentence.lower(i - 1).equals("on")) {
            return false;
        }
        for (int k = i - 2; k >= 0 && i - k <= STRIKING_REACH && sentence.tag(k) != Tag.MARK; k--) {
            if (STRIKING.contains(sentence.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** More of a name and then a word for its kind stand after these tokens: "Nan [Mae Khon village]". */
    boolean hasKindAfter(int from, int to) {
        int end = nameEnd(from);
        return end > to && kindEnd(end) > end;
    }

    /** "between X and Y", "from X to Y", "the villages of X, Y and Z": one name after another. */
    private boolean isListed(int i, @Nullable PlaceMention last) {
        if (last == null || sentence.tag(i) != Tag.PROPER) {
            return false;
        }
        String between = sentence.lower(i - 1);
        int gap = i - last.to();
        boolean and = gap == 1 && (between.equals("and") || between.equals("to") || between.equals("or"));
        boolean comma = gap == 1 && between.equals(",") && !last.isKnown();
        return and || comma;
    }
}
