package org.sitrep.coder.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;

/** Cuts a sentence into noun phrases, verb phrases and what stands between them. */
final class Chunker {
    private static final Set<String> CLAUSE_STARTERS = GrammarWords.named("chunker.clause-starters");

    private static final Set<String> PARTICLES = Set.of("out", "off", "up", "down", "away", "back");

    private final Sentence sentence;
    private final @Nullable DateMention[] dateAt;
    private final int[] unitEnd;
    private final boolean[] verbTrigger;
    private final boolean[] nounTrigger;
    private final boolean[] eventNoun;
    private final boolean[] numberAt;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(
            Sentence sentence,
            List<DateMention> dates,
            List<int[]> units,
            List<NumberMention> numbers,
            List<TriggerMention> triggers,
            List<WeaponMention> weapons) {
        this.sentence = sentence;
        this.dateAt = new DateMention[sentence.size()];
        this.unitEnd = new int[sentence.size()];
        this.verbTrigger = new boolean[sentence.size()];
        this.nounTrigger = new boolean[sentence.size()];
        this.numberAt = new boolean[sentence.size()];
        dates.forEach(date -> dateAt[date.from()] = date);
        units.forEach(unit -> unitEnd[unit[0]] = Math.max(unitEnd[unit[0]], unit[1]));
        numbers.forEach(number -> {
            numberAt[number.from()] = true;
            unitEnd[number.from()] = Math.max(unitEnd[number.from()], number.to());
        });
        for (TriggerMention trigger : triggers) {
            boolean[] marks = trigger.verb() ? verbTrigger : nounTrigger;
            for (int i = trigger.from(); i < trigger.to(); i++) {
                marks[i] = true;
            }
        }
        this.eventNoun = nounTrigger.clone();
        // "missiles and drones": weapons are things, whatever the tagger makes of a plural.
        for (WeaponMention weapon : weapons) {
            for (int i = weapon.from(); i < weapon.to(); i++) {
                nounTrigger[i] |= !verbTrigger[i];
            }
        }
    }

    static List<Chunk> chunks(
            Sentence sentence,
            List<DateMention> dates,
            List<int[]> units,
            List<NumberMention> numbers,
            List<TriggerMention> triggers,
            List<WeaponMention> weapons) {
        return new Chunker(sentence, dates, units, numbers, triggers, weapons).run();
    }

    private List<Chunk> run() {
        for (int i = 0; i < sentence.size(); ) {
            i = next(i);
        }
        return ClauseOpeners.marked(sentence, chunks);
    }

    private int next(int i) {
        DateMention date = dateAt[i];
        if (date != null) {
            if (date.to() < sentence.size()
                    && isNominal(date.to())
                    && !verbTrigger[date.to()]
                    && sentence.tag(date.to()) != Tag.DETERMINER
                    && tellsOfEvent(date.to())) {
                return nounPhrase(i, date.to(), date);
            }
            int after = date.to() + 1;
            if (after < sentence.size() && sentence.lower(date.to()).equals("'s") && isNominal(after)) {
                return nounPhrase(i, after, date); // "Friday's attack"
            }
            return add(Kind.DATE, i, date.to(), i);
        }
        DateMention inner = i + 1 < sentence.size() ? dateAt[i + 1] : null;
        if (inner != null
                && sentence.tag(i) == Tag.DETERMINER
                && inner.to() < sentence.size()
                && isNominal(inner.to())) {
            return nounPhrase(i, inner.to(), inner);
        }
        String lower = sentence.lower(i);
        Tag tag = sentence.tag(i);
        if (unitEnd[i] > i + 1 || nounTrigger[i]) {
            return nounPhrase(i, i, null);
        }
        if (verbTrigger[i] || tag == Tag.AUXILIARY || isVerb(i)) {
            return verbPhrase(i);
        }
        if (tag == Tag.MARK || !sentence.token(i).isWord()) {
            return add(mark(lower), i, i + 1, i);
        }
        if (CLAUSE_STARTERS.contains(lower) && tag != Tag.DETERMINER) {
            return add(Kind.SUBORDINATOR, i, i + 1, i);
        }
        return switch (tag) {
            case PREPOSITION -> add(Kind.PREPOSITION, i, i + 1, i);
            case CONJUNCTION -> add(Kind.CONJUNCTION, i, i + 1, i);
            case SUBORDINATOR -> add(Kind.SUBORDINATOR, i, i + 1, i);
            case ADVERB ->
                !Shares.beginAt(sentence, i) && beginsVerbPhrase(i)
                        ? verbPhrase(i)
                        : Shares.beginAt(sentence, i) || beginsNounPhrase(i)
                                ? nounPhrase(i, i, null)
                                : add(Kind.OTHER, i, i + 1, i);
            case PARTICLE ->
                lower.equals("to") || lower.equals("not") || lower.equals("n't")
                        ? verbPhrase(i)
                        : add(Kind.OTHER, i, i + 1, i);
            case NOUN, PROPER, PRONOUN, DETERMINER, ADJECTIVE, NUMBER -> nounPhrase(i, i, null);
            default -> add(Kind.OTHER, i, i + 1, i);
        };
    }

    /** "Oct. 7 attacks", but not "on April 14 Iran answered": the noun that follows is an event's. */
    private boolean tellsOfEvent(int i) {
        for (int j = i; j < sentence.size() && j - i < 7; j++) {
            if (eventNoun[j]) {
                return true;
            }
            if (!isNominal(j) || verbTrigger[j]) {
                return false;
            }
        }
        return false;
    }

    private int nounPhrase(int from, int start, @Nullable DateMention date) {
        int i = start;
        int head = start;
        while (i < sentence.size()) {
            if (i > start && numberAt[i] && endsName(i - 1)) {
                break; // "in Sanaa at least 68 people"
            }
            if (unitEnd[i] > i + 1) {
                i = unitEnd[i];
                head = i - 1;
                continue;
            }
            if (i > start
                    && isQuote(i)
                    && isNominal(i + 1)
                    && (sentence.tag(i - 1) != Tag.NOUN || nounTrigger[i + 1])) {
                i++;
                continue;
            }
            boolean possessive = sentence.lower(i).equals("'s")
                    || (sentence.lower(i).equals("'")
                            && i > from
                            && sentence.lower(i - 1).endsWith("s")
                            && isNominal(i + 1));
            if (i > start
                    && (dateAt[i] != null
                            || (!possessive && !isNominal(i))
                            || verbTrigger[i]
                            || isDeterminerAfterNoun(i, start))) {
                break;
            }
            if (!possessive && sentence.tag(i) != Tag.DETERMINER && (sentence.tag(i) != Tag.ADVERB)) {
                head = i;
            }
            i++;
        }
        return add(new Chunk(Kind.NOUN_PHRASE, from, Math.max(i, from + 1), head, date));
    }

    private boolean endsName(int i) {
        return sentence.tag(i) == Tag.PROPER || (sentence.tag(i) == Tag.NOUN && !nounTrigger[i]);
    }

    private boolean isDeterminerAfterNoun(int i, int start) {
        Tag tag = sentence.tag(i);
        if (tag == Tag.DETERMINER || tag == Tag.PRONOUN) {
            return i > start
                    && !sentence.lower(i - 1).equals("all")
                    && !sentence.lower(i - 1).equals("half");
        }
        return false;
    }

    private boolean isNominal(int i) {
        if (i >= sentence.size()) {
            return false;
        }
        if (nounTrigger[i]) {
            return true;
        }
        return switch (sentence.tag(i)) {
            case NOUN, PROPER, PRONOUN, DETERMINER, ADJECTIVE, NUMBER ->
                !CLAUSE_STARTERS.contains(sentence.lower(i)) || sentence.tag(i) == Tag.DETERMINER;
            case VERB -> isModifier(i);
            case ADVERB -> Shares.beginAt(sentence, i) || beginsNounPhrase(i);
            default -> false;
        };
    }

    /** "repeated attacks", "armed men", "the following day": a participle that belongs to the noun after it. */
    private boolean isModifier(int i) {
        if (verbTrigger[i]) {
            return false;
        }
        int last = i > 1 && isQuote(i - 1) ? i - 2 : i - 1;
        Tag before = sentence.tag(last);
        String lower = sentence.lower(i);
        boolean opens = before == Tag.DETERMINER
                || (before == Tag.PREPOSITION && Presumed.isSaidOf(lower)) // "by presumed rebels"
                || before == Tag.ADJECTIVE
                || before == Tag.NUMBER
                || sentence.lower(last).equals("'s");
        boolean participle = lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("en");
        Tag after = sentence.tag(i + 1);
        boolean noun = i + 1 < sentence.size() && (after == Tag.NOUN || nounTrigger[i + 1] || after == Tag.PROPER);
        return (opens && participle && noun) || nounTrigger[i] || (opens && before == Tag.DETERMINER && noun);
    }

    private boolean isVerb(int i) {
        return sentence.tag(i) == Tag.VERB && !isModifier(i) && !nounTrigger[i];
    }

    private boolean beginsVerbPhrase(int i) {
        for (int j = i + 1; j < sentence.size() && j < i + 3; j++) {
            if (verbTrigger[j] || isVerb(j)) {
                return true;
            }
            if (sentence.tag(j) != Tag.ADVERB && sentence.tag(j) != Tag.AUXILIARY) {
                return false;
            }
        }
        return false;
    }

    private boolean beginsNounPhrase(int i) {
        Tag after = sentence.tag(i + 1);
        return i + 1 < sentence.size()
                && (after == Tag.NUMBER || after == Tag.ADJECTIVE)
                && !sentence.lower(i).equals("there");
    }

    private int verbPhrase(int from) {
        int i = from;
        int head = from;
        boolean main = false;
        while (i < sentence.size()) {
            Tag tag = sentence.tag(i);
            boolean trigger = verbTrigger[i];
            boolean helper = tag == Tag.AUXILIARY
                    || tag == Tag.ADVERB
                    || (tag == Tag.PARTICLE && !sentence.lower(i).equals("'s"));
            helper &= !Shares.beginAt(sentence, i);
            boolean quote = sentence.lower(i).equals("\"") && i > from;
            if (dateAt[i] != null
                    || !(trigger
                            || helper
                            || isVerb(i)
                            || (quote && i + 1 < sentence.size() && (verbTrigger[i + 1] || isVerb(i + 1))))) {
                break;
            }
            boolean infinitive =
                    tag == Tag.AUXILIARY && i > from && sentence.lower(i - 1).equals("to");
            infinitive |= tag == Tag.AUXILIARY
                    && i > from + 1
                    && sentence.lower(i - 2).equals("to");
            if (main
                    && !trigger
                    && !infinitive
                    && !isVerb(i)
                    && tag != Tag.ADVERB
                    && !(tag == Tag.PARTICLE && isInfinitive(i))) {
                break;
            }
            if (trigger || isVerb(i)) {
                if (main
                        && !sentence.lower(i - 1).equals("to")
                        && !verbTrigger[i - 1]
                        && tag != Tag.AUXILIARY
                        && !trigger) {
                    break;
                }
                main = true;
                head = i;
            }
            i++;
        }
        if (main
                && i < sentence.size()
                && i == head + 1
                && PARTICLES.contains(sentence.lower(i))
                && takesObject(i + 1)) {
            i++;
        }
        while (i - 1 > head && sentence.tag(i - 1) == Tag.ADVERB && beginsNounPhrase(i - 1)) {
            i--;
        }
        return add(Kind.VERB_PHRASE, from, Math.max(i, from + 1), head);
    }

    /** "carried out two", "set off the": what follows the particle is the verb's object. */
    private boolean takesObject(int i) {
        int at = i < sentence.size() && isQuote(i) ? i + 1 : i;
        return at < sentence.size() && dateAt[at] == null && isNominal(at);
    }

    private boolean isQuote(int i) {
        return sentence.lower(i).equals("\"");
    }

    private boolean isInfinitive(int i) {
        return sentence.lower(i).equals("to")
                && i + 1 < sentence.size()
                && (verbTrigger[i + 1] || sentence.tag(i + 1) == Tag.VERB || sentence.tag(i + 1) == Tag.AUXILIARY);
    }

    private static Kind mark(String mark) {
        return switch (mark) {
            case "," -> Kind.COMMA;
            case "\"", "'", "''", "``" -> Kind.QUOTE;
            case ";", ":", ".", "!", "?", "(", ")", "[", "]", "-", "—", "–", "•", "|" -> Kind.BREAK;
            default -> Kind.OTHER;
        };
    }

    private int add(Kind kind, int from, int to, int head) {
        return add(new Chunk(kind, from, to, head, null));
    }

    private int add(Chunk chunk) {
        chunks.add(chunk);
        return chunk.to();
    }
}
