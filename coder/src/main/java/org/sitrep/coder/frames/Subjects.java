package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;

/** Finds who a verb says something of: over what is put between, through relative clauses, shared with another verb. */
final class Subjects {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private static final Set<String> OPENING_BRACKET = Set.of("(");
    private static final Set<String> DASHES = Set.of("-", "--", "—", "–");

    private final Mentions mentions;
    private final Clause clause;

    Subjects(Mentions mentions, Clause clause) {
        this.mentions = mentions;
        this.clause = clause;
    }

    /** The phrases that are the verb's subject, outermost first; empty where none is found. */
    List<Chunk> of(int verbIndex) {
        return subjects(verbIndex, 0);
    }

    private List<Chunk> subjects(int verbIndex, int depth) {
        int k = verbIndex - 1;
        boolean crossedConjunction = false;
        while (k >= 0 && depth < 4) {
            Chunk chunk = mentions.chunks().get(k);
            switch (chunk.kind()) {
                case OTHER, QUOTE -> k--;
                case DATE -> k -= clause.is(k - 1, Kind.PREPOSITION) ? 2 : 1; // "Israel on April 1 struck"
                case COMMA -> {
                    int opening = parenthesisStart(k);
                    if (opening >= 0 && opening < k) {
                        k = opening - 1;
                        crossedConjunction |= isGerund(verbIndex); // "in Abeche, Chad, on Monday, killing nine"
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
                    int opening = clause.word(k).equals(")")
                            ? opening(k, OPENING_BRACKET)
                            : DASHES.contains(clause.word(k)) ? opening(k, DASHES) : -1;
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
                            && clause.is(list - 1, Kind.CONJUNCTION)
                            && clause.is(list - 2, Kind.NOUN_PHRASE)
                            && verbInClauseBefore(list) < 0) {
                        list = phraseStart(list - 2);
                    }
                    if (isJoinedObject(first) || isJoinedObject(list)) {
                        k = list - 2; // "forces in Syria and Iraq": the places are no subjects
                    } else if (isWorn(first)) {
                        k = first - 2; // "men wearing uniforms": what they wear is no subject
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
            if (clause.is(i, Kind.VERB_PHRASE)) {
                return i;
            }
            if (clause.is(i, Kind.BREAK) || clause.is(i, Kind.SUBORDINATOR)) {
                return -1;
            }
        }
        return -1;
    }

    /** Where "who lay in hiding" began, for a verb within it; -1 outside of such clauses. */
    private int relativeBefore(int k) {
        for (int i = k - 1; i > 0 && k - i < 8; i--) {
            if (clause.is(i, Kind.SUBORDINATOR)) {
                return clause.is(i - 1, Kind.NOUN_PHRASE) && RELATIVES.contains(clause.word(i)) ? i : -1;
            }
            if (clause.is(i, Kind.BREAK) || clause.is(i, Kind.COMMA)) {
                return -1;
            }
        }
        return -1;
    }

    /** Where "- at least eight of them -" or "(two of them)" began; -1 where nothing did. */
    private int opening(int closing, Set<String> marks) {
        for (int i = closing - 1; i > 0 && closing - i < 8; i--) {
            if (clause.is(i, Kind.BREAK)) {
                return marks.contains(clause.word(i)) && clause.is(i - 1, Kind.NOUN_PHRASE) ? i : -1;
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
        return !clause.hasAuxiliary(verb)
                && (head.endsWith("ed") || head.endsWith("en") || head.equals("led") || head.endsWith("ing"))
                && k > 0
                && clause.is(k - 1, Kind.NOUN_PHRASE)
                && (clause.is(k + 1, Kind.PREPOSITION) || clause.is(k + 1, Kind.DATE));
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
                && clause.is(start - 1, Kind.PREPOSITION)
                && clause.word(start - 1).equals("of")
                && clause.is(start - 2, Kind.NOUN_PHRASE)) {
            start -= 2;
        }
        return start;
    }

    private boolean isWorn(int phrase) {
        return clause.is(phrase - 1, Kind.VERB_PHRASE)
                && clause.is(phrase - 2, Kind.NOUN_PHRASE)
                && isGerund(phrase - 1)
                && mentions.weaponsIn(
                                mentions.chunks().get(phrase).from(),
                                mentions.chunks().get(phrase).to())
                        .isEmpty()
                && !clause.hasAuxiliary(mentions.chunks().get(phrase - 1));
    }

    private boolean isJoinedObject(int phrase) {
        boolean relative = RELATIVES.contains(
                mentions.sentence().lower(mentions.chunks().get(phrase).from()));
        return phrase >= 1 && clause.is(phrase - 1, Kind.PREPOSITION) && !relative; // "in which two soldiers"
    }

    private List<Chunk> relativeSubject(int subordinator, int depth) {
        String word = clause.word(subordinator);
        if (!Set.of("who", "which", "that", "whom").contains(word) || depth > 3) {
            return List.of();
        }
        int k = subordinator - 1;
        while (k >= 0 && (clause.is(k, Kind.COMMA) || clause.is(k, Kind.DATE) || clause.is(k, Kind.QUOTE))) {
            k--;
        }
        if (k >= 0 && clause.is(k, Kind.NOUN_PHRASE)) {
            int first = phraseStart(k);
            return List.of(mentions.chunks()
                    .get(
                            first != k
                                            && (!clause.isQuantityHead(
                                                            mentions.chunks().get(first))
                                                    || hasNumber(first))
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
        while (i >= 2) {
            boolean both = clause.is(i - 1, Kind.CONJUNCTION) && clause.is(i - 2, Kind.COMMA); // "A, B, and C"
            int before = both ? i - 3 : i - 2;
            boolean joined = both
                    ? before >= 0 && verbInClauseBefore(before) < 0
                    : clause.is(i - 1, Kind.CONJUNCTION) || clause.is(i - 1, Kind.COMMA);
            if (!joined || !clause.is(before, Kind.NOUN_PHRASE) || isJoinedObject(phraseStart(before))) {
                break;
            }
            i = phraseStart(before);
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
                return content && i > 0 && clause.is(i - 1, Kind.NOUN_PHRASE) ? i : -1;
            }
            if (kind == Kind.BREAK) {
                return -1;
            }
            content = true;
        }
        return -1;
    }
}
