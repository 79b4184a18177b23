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

    private static final Set<String> BE = GrammarWords.named("clause.be");
    private static final Set<String> MODALS = GrammarWords.named("clause.modals");
    private static final Set<String> QUANTITY_HEADS = GrammarWords.named("clause.quantity-heads");

    private final Mentions mentions;

    Clause(Mentions mentions) {
        this.mentions = mentions;
    }

    Mentions mentions() {
        return mentions;
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
        return new Subjects(mentions, this).of(verbIndex);
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
