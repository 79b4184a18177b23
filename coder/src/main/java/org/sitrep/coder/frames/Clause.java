package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.text.GrammarWords;

/** What stands around a verb or noun: its subject, its objects, and the phrases that prepositions join to it. */
final class Clause {
    /** A noun phrase with the preposition before it. */
    record Joined(String preposition, Chunk phrase) {}

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> BE = GrammarWords.named("clause.be");
    private static final Set<String> MODALS = GrammarWords.named("clause.modals");
    private static final Set<String> QUANTITY_HEADS = GrammarWords.named("clause.quantity-heads");

    private final Mentions mentions;

    Clause(Mentions mentions) {
        this.mentions = mentions;
    }

    boolean isPassive(Chunk verb) {
        for (int i = verb.from(); i < verb.head(); i++) {
            if (BE.contains(mentions.sentence().lower(i))) {
                return mentions.sentence().lower(verb.head()).endsWith("ing") ? false : true;
            }
        }
        return false;
    }

    boolean hasAuxiliary(Chunk verb) {
        return verb.head() > verb.from();
    }

    boolean isModal(Chunk verb) {
        for (int i = verb.from(); i < verb.head(); i++) {
            if (MODALS.contains(mentions.sentence().lower(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isNegated(Chunk verb) {
        for (int i = verb.from(); i <= verb.head(); i++) {
            String word = mentions.sentence().lower(i);
            if (word.equals("not") || word.equals("n't") || word.equals("never")) {
                return true;
            }
        }
        return false;
    }

    boolean isInfinitive(Chunk verb) {
        for (int i = verb.from(); i < verb.head(); i++) {
            if (mentions.sentence().lower(i).equals("to")) {
                return true;
            }
        }
        return mentions.sentence().lower(verb.from() - 1).equals("to");
    }

    /** The phrases that are the verb's subject, outermost first; empty where none is found. */
    List<Chunk> subjects(int verbIndex) {
        return subjects(verbIndex, 0);
    }

    private List<Chunk> subjects(int verbIndex, int depth) {
        int k = verbIndex - 1;
        boolean crossedConjunction = false;
        while (k >= 0 && depth < 4) {
            Chunk chunk = mentions.chunks().get(k);
            switch (chunk.kind()) {
                case OTHER, QUOTE -> k--;
                case DATE -> k -= is(k - 1, Kind.PREPOSITION) ? 2 : 1; // "Israel on April 1 struck"
                case COMMA -> {
                    int opening = parenthesisStart(k);
                    if (opening >= 0 && opening < k) {
                        k = opening - 1;
                    } else {
                        k--;
                        crossedConjunction = true;
                    }
                }
                case CONJUNCTION -> {
                    crossedConjunction = true;
                    k--;
                }
                case SUBORDINATOR -> {
                    return relativeSubject(k, depth);
                }
                case BREAK -> {
                    int opening = word(k).equals(")") ? openingBracket(k) : -1;
                    if (opening < 0) {
                        return List.of();
                    }
                    k = opening - 1;
                }
                case VERB_PHRASE -> {
                    if (!crossedConjunction && isReduced(k)) {
                        k--;
                    } else {
                        int relative = crossedConjunction ? -1 : relativeBefore(k);
                        if (relative >= 0) {
                            return relativeSubject(relative, depth); // "militants who lay in hiding fired"
                        }
                        return crossedConjunction || isGerund(verbIndex) ? subjects(k, depth + 1) : List.of();
                    }
                }
                case PREPOSITION -> {
                    if (k != verbIndex - 1 || !isGerund(verbIndex)) {
                        return List.of();
                    }
                    int verb = verbBefore(k);
                    return verb < 0 ? List.of() : subjects(verb, depth + 1);
                }
                case NOUN_PHRASE -> {
                    if (crossedConjunction) {
                        int verb = verbBefore(k);
                        if (verb >= 0 && isCoordinated(verbIndex)) {
                            return subjects(verb, depth + 1);
                        }
                    }
                    int first = phraseStart(k);
                    int list = first;
                    while (list >= 2
                            && is(list - 1, Kind.CONJUNCTION)
                            && is(list - 2, Kind.NOUN_PHRASE)
                            && verbInClauseBefore(list) < 0) {
                        list = phraseStart(list - 2);
                    }
                    if (isJoinedObject(first) || isJoinedObject(list)) {
                        k = list - 2; // "forces in Syria and Iraq": the places are no subjects
                    } else {
                        return coordinatedLeft(first);
                    }
                }
                default -> {
                    return List.of();
                }
            }
        }
        return List.of();
    }

    private int verbInClauseBefore(int k) {
        for (int i = k - 1; i >= 0; i--) {
            if (is(i, Kind.VERB_PHRASE)) {
                return i;
            }
            if (is(i, Kind.BREAK) || is(i, Kind.SUBORDINATOR)) {
                return -1;
            }
        }
        return -1;
    }

    /** Where "who lay in hiding" began, for a verb within it; -1 outside of such clauses. */
    private int relativeBefore(int k) {
        for (int i = k - 1; i > 0 && k - i < 8; i--) {
            if (is(i, Kind.SUBORDINATOR)) {
                return is(i - 1, Kind.NOUN_PHRASE) && RELATIVES.contains(word(i)) ? i : -1;
            }
            if (is(i, Kind.BREAK) || is(i, Kind.COMMA)) {
                return -1;
            }
        }
        return -1;
    }

    private int openingBracket(int closing) {
        for (int i = closing - 1; i >= 0 && closing - i < 8; i--) {
            if (is(i, Kind.BREAK) && word(i).equals("(")) {
                return i;
            }
        }
        return -1;
    }

    private boolean isGerund(int verbIndex) {
        return mentions.sentence()
                .lower(mentions.chunks().get(verbIndex).head())
                .endsWith("ing");
    }

    /** "militias backed by Iran": a participle that says more of the noun right before it. */
    private boolean isReduced(int k) {
        Chunk verb = mentions.chunks().get(k);
        String head = mentions.sentence().lower(verb.head());
        return !hasAuxiliary(verb)
                && (head.endsWith("ed") || head.endsWith("en") || head.equals("led"))
                && k > 0
                && is(k - 1, Kind.NOUN_PHRASE)
                && (is(k + 1, Kind.PREPOSITION) || is(k + 1, Kind.DATE));
    }

    /** "and killed two": nothing but a conjunction, comma, adverb or date before the verb. */
    private boolean isCoordinated(int verbIndex) {
        for (int k = verbIndex - 1; k >= 0; k--) {
            Kind kind = mentions.chunks().get(k).kind();
            if (kind == Kind.CONJUNCTION || kind == Kind.COMMA) {
                return true;
            }
            if (kind != Kind.OTHER && kind != Kind.DATE) {
                return false;
            }
        }
        return false;
    }

    private int verbBefore(int k) {
        for (int i = k; i >= 0; i--) {
            Kind kind = mentions.chunks().get(i).kind();
            if (kind == Kind.VERB_PHRASE) {
                return i;
            }
            if (kind == Kind.BREAK) {
                return -1;
            }
        }
        return -1;
    }

    /** "members of the group", "the Sahel region of Mali": back to the phrase before "of". */
    private int phraseStart(int k) {
        int start = k;
        while (start >= 2
                && is(start - 1, Kind.PREPOSITION)
                && word(start - 1).equals("of")
                && is(start - 2, Kind.NOUN_PHRASE)) {
            start -= 2;
        }
        return start;
    }

    private boolean isJoinedObject(int phrase) {
        return phrase >= 1 && is(phrase - 1, Kind.PREPOSITION);
    }

    private List<Chunk> relativeSubject(int subordinator, int depth) {
        String word = word(subordinator);
        if (!Set.of("who", "which", "that", "whom").contains(word) || depth > 3) {
            return List.of();
        }
        int k = subordinator - 1;
        while (k >= 0 && (is(k, Kind.COMMA) || is(k, Kind.DATE) || is(k, Kind.QUOTE))) {
            k--;
        }
        if (k >= 0 && is(k, Kind.NOUN_PHRASE)) {
            int first = phraseStart(k);
            return List.of(mentions.chunks()
                    .get(
                            first != k && (!isQuantityHead(mentions.chunks().get(first)) || hasNumber(first))
                                    ? first
                                    : k));
        }
        return List.of();
    }

    private boolean hasNumber(int k) {
        Chunk chunk = mentions.chunks().get(k);
        return !mentions.numbersIn(chunk.from(), chunk.to()).isEmpty();
    }

    private List<Chunk> coordinatedLeft(int k) {
        List<Chunk> phrases = new ArrayList<>();
        phrases.add(mentions.chunks().get(k));
        int i = k;
        while (i >= 2
                && (is(i - 1, Kind.CONJUNCTION) || is(i - 1, Kind.COMMA))
                && is(i - 2, Kind.NOUN_PHRASE)
                && !isJoinedObject(phraseStart(i - 2))) {
            i = phraseStart(i - 2);
            phrases.addFirst(mentions.chunks().get(i));
        }
        return phrases;
    }

    /** Where ", a Pentagon spokesperson," began, for a comma that ends it; -1 where it ends nothing. */
    private int parenthesisStart(int comma) {
        boolean content = false;
        for (int i = comma - 1; i >= 0 && comma - i < 14; i--) {
            Kind kind = mentions.chunks().get(i).kind();
            if (kind == Kind.COMMA) {
                return content && i > 0 && is(i - 1, Kind.NOUN_PHRASE) ? i : -1;
            }
            if (kind == Kind.BREAK) {
                return -1;
            }
            content = true;
        }
        return -1;
    }

    /** The phrases that follow the verb with no preposition between, coordinated ones too. */
    List<Chunk> objects(int verbIndex) {
        int k = verbIndex + 1;
        while (k < mentions.chunks().size() && (is(k, Kind.OTHER) || is(k, Kind.QUOTE) || is(k, Kind.DATE))) {
            k++;
        }
        return k < mentions.chunks().size() && is(k, Kind.NOUN_PHRASE) ? coordinatedRight(k) : List.of();
    }

    /** This phrase and those that "and" or commas add to it, unless they begin a clause of their own. */
    List<Chunk> coordinatedRight(int k) {
        List<Chunk> phrases = new ArrayList<>();
        phrases.add(mentions.chunks().get(k));
        int i = k;
        while (true) {
            int next = phraseEnd(i) + 1;
            boolean conjunction = false;
            while (next < mentions.chunks().size() && (is(next, Kind.CONJUNCTION) || is(next, Kind.COMMA))) {
                conjunction |= is(next, Kind.CONJUNCTION);
                next++;
            }
            if (next >= mentions.chunks().size()
                    || next == phraseEnd(i) + 1
                    || !is(next, Kind.NOUN_PHRASE)
                    || startsClause(next)
                    || (!conjunction && !continuesList(next))) {
                return phrases;
            }
            phrases.add(mentions.chunks().get(next));
            i = next;
        }
    }

    /** A comma alone goes on with a list only where "and" follows it somewhere: "A, B and C". */
    private boolean continuesList(int k) {
        int i = phraseEnd(k) + 1;
        for (int n = 0; n < 6 && i < mentions.chunks().size(); n++) {
            if (is(i, Kind.CONJUNCTION)) {
                return i + 1 < mentions.chunks().size() && is(i + 1, Kind.NOUN_PHRASE) && !startsClause(i + 1);
            }
            if (!is(i, Kind.COMMA) || i + 1 >= mentions.chunks().size() || !is(i + 1, Kind.NOUN_PHRASE)) {
                return i + 1 < mentions.chunks().size() && is(i, Kind.COMMA) && is(i + 1, Kind.CONJUNCTION);
            }
            i = phraseEnd(i + 1) + 1;
        }
        return false;
    }

    private int phraseEnd(int k) {
        int end = k;
        while (end + 2 < mentions.chunks().size()
                && is(end + 1, Kind.PREPOSITION)
                && word(end + 1).equals("of")
                && is(end + 2, Kind.NOUN_PHRASE)) {
            end += 2;
        }
        return end;
    }

    private boolean startsClause(int k) {
        int next = phraseEnd(k) + 1;
        while (next < mentions.chunks().size() && is(next, Kind.OTHER)) {
            next++;
        }
        return next < mentions.chunks().size()
                && is(next, Kind.VERB_PHRASE)
                && !mentions.sentence()
                        .lower(mentions.chunks().get(next).head())
                        .endsWith("ing");
    }

    /** The phrases joined by prepositions after a chunk, up to the next verb, clause or break. */
    List<Joined> joined(int index) {
        List<Joined> joined = new ArrayList<>();
        for (int k = index + 1; k < mentions.chunks().size(); k++) {
            Chunk chunk = mentions.chunks().get(k);
            switch (chunk.kind()) {
                case VERB_PHRASE, SUBORDINATOR, BREAK -> {
                    return joined;
                }
                case CONJUNCTION -> {
                    if ((k + 1 < mentions.chunks().size() && is(k + 1, Kind.NOUN_PHRASE) && startsClause(k + 1))
                            || (k + 1 < mentions.chunks().size() && is(k + 1, Kind.VERB_PHRASE))) {
                        return joined;
                    }
                }
                case PREPOSITION -> {
                    if (k + 1 < mentions.chunks().size()) {
                        int at = is(k + 1, Kind.OTHER) || is(k + 1, Kind.QUOTE) ? k + 2 : k + 1;
                        if (at < mentions.chunks().size() && is(at, Kind.NOUN_PHRASE)) {
                            coordinatedRight(at).forEach(phrase -> joined.add(new Joined(chunkWord(chunk), phrase)));
                            Chunk phrase = mentions.chunks().get(at);
                            if (!mentions.triggersIn(phrase.from(), phrase.to()).isEmpty()) {
                                return joined; // what follows an attack's own noun says more of that attack
                            }
                        }
                    }
                }
                default -> {}
            }
        }
        return joined;
    }

    /** First and last token of the clause that holds the chunk: between verbs' subordinators and breaks. */
    int[] bounds(int index) {
        int from = 0;
        for (int k = index; k >= 0; k--) {
            Kind kind = mentions.chunks().get(k).kind();
            if (k < index && (kind == Kind.BREAK || kind == Kind.SUBORDINATOR)) {
                from = mentions.chunks().get(k).to();
                break;
            }
        }
        int to = mentions.sentence().size();
        for (int k = index + 1; k < mentions.chunks().size(); k++) {
            Kind kind = mentions.chunks().get(k).kind();
            if (kind == Kind.BREAK || kind == Kind.SUBORDINATOR) {
                to = mentions.chunks().get(k).from();
                break;
            }
        }
        return new int[] {from, to};
    }

    boolean isQuantityHead(Chunk phrase) {
        return QUANTITY_HEADS.contains(mentions.sentence().lower(phrase.head()));
    }

    /** The phrase that "of" adds to this one, where this one only says how many: "members of the army". */
    @Nullable Chunk inner(Chunk phrase) {
        int k = mentions.chunkAt(phrase.from());
        return k >= 0
                        && k + 2 < mentions.chunks().size()
                        && is(k + 1, Kind.PREPOSITION)
                        && word(k + 1).equals("of")
                        && is(k + 2, Kind.NOUN_PHRASE)
                ? mentions.chunks().get(k + 2)
                : null;
    }

    boolean is(int k, Kind kind) {
        return k >= 0
                && k < mentions.chunks().size()
                && mentions.chunks().get(k).is(kind);
    }

    String word(int k) {
        return chunkWord(mentions.chunks().get(k));
    }

    private String chunkWord(Chunk chunk) {
        return mentions.sentence().lower(chunk.head());
    }
}
