package org.sitrep.coder.frames;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.CueMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;

/** Who says what a sentence tells, and which of its days is only the day of saying it. */
final class Attribution {
    private static final Set<String> NO_SPEAKERS = GrammarWords.named("attribution.no-speakers");

    private static final Set<String> SPEECH = GrammarWords.named("attribution.speech");

    private final Mentions mentions;
    private final Sentence sentence;
    private final Clause clause;
    private final Phrases phrases;

    Attribution(Mentions mentions, Clause clause, Phrases phrases) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
        this.phrases = phrases;
    }

    /** The name of who says it; null where it is the report itself. */
    @Nullable String claimant() {
        for (CueMention cue : mentions.cues()) {
            if (cue.cue().type() == Cue.Type.ATTRIBUTION && !isPassive(cue)) {
                String name = claimant(cue);
                if (name != null) {
                    return name;
                }
            }
        }
        for (int k = 0; k < mentions.chunks().size(); k++) {
            Chunk chunk = mentions.chunks().get(k);
            if (chunk.is(Kind.VERB_PHRASE)
                    && SPEECH.contains(sentence.lower(chunk.head()))
                    && !clause.isPassive(chunk)) {
                String name = speaker(k);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** "190 have been recorded in Syria": nobody is said to say so. */
    private boolean isPassive(CueMention cue) {
        Chunk verb = mentions.chunk(mentions.chunkAt(cue.from()));
        return verb != null && verb.is(Kind.VERB_PHRASE) && clause.isPassive(verb) && cue.to() - cue.from() == 1;
    }

    private @Nullable String claimant(CueMention cue) {
        if (cue.cue().side() != Cue.Side.AFTER || SPEECH.contains(sentence.lower(cue.to() - 1))) {
            int k = mentions.chunkAt(cue.from());
            String name = speaker(k);
            if (name != null) {
                return name;
            }
        }
        int after = mentions.chunkAt(Math.min(cue.to(), sentence.size() - 1));
        for (int k = after; k >= 0 && k < mentions.chunks().size() && k <= after + 1; k++) {
            Chunk chunk = mentions.chunks().get(k);
            if (chunk.is(Kind.NOUN_PHRASE) && chunk.from() >= cue.to()) {
                return name(k);
            }
        }
        return null;
    }

    private @Nullable String speaker(int verb) {
        // "..., said the governor": the speaker follows.
        boolean told = sentence.lower(mentions.chunks().get(verb).head()).startsWith("t");
        boolean turned = !told && (clause.is(verb - 1, Kind.COMMA) || clause.is(verb - 1, Kind.QUOTE));
        if (turned && clause.is(verb + 1, Kind.NOUN_PHRASE)) {
            String name = name(verb + 1);
            if (name != null) {
                return name;
            }
        }
        for (Chunk subject : clause.subjects(verb).reversed()) {
            if (!phrases.isPronoun(subject)) {
                return name(mentions.chunkAt(subject.from()));
            }
        }
        // "..., said the governor": the speaker follows.
        if (clause.is(verb + 1, Kind.NOUN_PHRASE)) {
            return name(verb + 1);
        }
        return null;
    }

    /** "Patrick Ryder, a Pentagon spokesperson" speaks for the Pentagon: the body is named where the sentence has it. */
    private @Nullable String name(int index) {
        Chunk chunk = mentions.chunk(index);
        if (chunk == null || phrases.isPronoun(chunk) || NO_SPEAKERS.contains(sentence.lower(chunk.head()))) {
            return null;
        }
        if (!mentions.numbersIn(chunk.from(), chunk.to()).isEmpty()) {
            return null;
        }
        int to = chunk.to();
        int k = index;
        while ((clause.is(k + 1, Kind.COMMA)
                        && clause.is(k + 2, Kind.NOUN_PHRASE)
                        && k < index + 4
                        && !startsVerb(k + 3))
                || (clause.is(k + 1, Kind.PREPOSITION)
                        && clause.is(k + 2, Kind.NOUN_PHRASE)
                        && k < index + 4
                        && Set.of("of", "for").contains(clause.word(k + 1)))) {
            k += 2;
            to = mentions.chunks().get(k).to();
        }
        for (Party party : mentions.partiesIn(chunk.from(), to)) {
            if (party.actor() != null) {
                return party.actor().name();
            }
        }
        int from = chunk.from();
        while (from < chunk.to() - 1 && sentence.tag(from) == Tag.DETERMINER) {
            from++;
        }
        return sentence.words(from, chunk.to());
    }

    private boolean startsVerb(int k) {
        return clause.is(k, Kind.VERB_PHRASE)
                && !SPEECH.contains(sentence.lower(mentions.chunks().get(k).head()));
    }

    /** True for the day on which something was only said: "officials said Friday", "announced on Wednesday". */
    boolean isDayOfSpeech(DateMention date) {
        String next = sentence.lower(date.to());
        if (SPEECH.contains(next) && !next.equals("according") && date.to() > 2) {
            return !startsEventDate(date); // "The Pentagon on Tuesday said"
        }
        int i = date.from() - 1;
        for (int back = 0; back < 5 && i >= 0; back++, i--) {
            String word = sentence.lower(i);
            if ((SPEECH.contains(word) && !word.equals("according"))
                    || word.equals("statement")
                    || word.equals("reporters")
                    || word.equals("interview")
                    || word.equals("post")) {
                return !startsEventDate(date);
            }
            if (!Set.of(
                                    "on",
                                    "late",
                                    "early",
                                    "in",
                                    "a",
                                    "the",
                                    "statement",
                                    "reporters",
                                    "tv",
                                    "television",
                                    "afp",
                                    "reuters",
                                    "also",
                                    "news",
                                    "agency",
                                    "telegram",
                                    "at",
                                    "briefing")
                            .contains(word)
                    && !word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** "said Monday's attack" tells the attack's day. */
    private boolean startsEventDate(DateMention date) {
        return mentions.chunks().stream().anyMatch(c -> date.equals(c.date()))
                || sentence.lower(date.to()).equals("'s");
    }
}
