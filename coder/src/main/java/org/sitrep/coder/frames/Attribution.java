package org.sitrep.coder.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.sitrep.contracts.codes.EntityKind;

/** Who says what a sentence tells, and which of its days is only the day of saying it. */
final class Attribution {
    private static final Set<String> NO_SPEAKERS = GrammarWords.named("attribution.no-speakers");

    private static final Set<String> SPEECH = GrammarWords.named("attribution.speech");

    private static final Set<String> PUT = Set.of("put", "puts", "putting", "places", "placed");
    private static final Set<String> OWN =
            Set.of("own", "latest", "official", "last", "current", "running", "internal");
    private static final Set<String> COUNTS = GrammarWords.named("attribution.counts");
    private static final Set<String> SPEAKING_BODIES = GrammarWords.named("attribution.bodies");
    private static final int PUT_REACH = 14;
    /** Between what one says and what another does. */
    private static final Set<String> DIVIDING = Set.of(";", "while", "but", "whereas");

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
        return said(0, sentence.size()).map(Told.Saying::claimant).orElse(null);
    }

    /** Who says what where a sentence has several speakers: between semicolons, "while" and "but". */
    List<Told.Saying> sayings() {
        List<Told.Saying> sayings = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            if (i == sentence.size() || DIVIDING.contains(sentence.lower(i))) {
                said(from, i).ifPresent(sayings::add);
                from = i + 1;
            }
        }
        return sayings.size() > 1 ? sayings : List.of();
    }

    private Optional<Told.Saying> said(int from, int to) {
        for (CueMention cue : mentions.cues()) {
            boolean here = cue.from() >= from && cue.to() <= to;
            if (here && cue.cue().type() == Cue.Type.ATTRIBUTION && !isPassive(cue)) {
                String name = claimant(cue);
                if (name != null) {
                    return Optional.of(new Told.Saying(from, to, name));
                }
            }
        }
        for (int k = 0; k < mentions.chunks().size(); k++) {
            Chunk chunk = mentions.chunks().get(k);
            boolean here = chunk.from() >= from && chunk.to() <= to;
            if (here && chunk.is(Kind.VERB_PHRASE) && (isSpeech(chunk) || isPut(chunk)) && !clause.isPassive(chunk)) {
                String name = speaker(k);
                if (name != null) {
                    return Optional.of(new Told.Saying(from, to, name));
                }
            }
        }
        return counting(from, to).map(name -> new Told.Saying(from, to, name));
    }

    /** "The ministry's own tally: 143 casualties", "by the army's count": whose figure it is. */
    private Optional<String> counting(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            int noun = OWN.contains(sentence.lower(i + 1)) ? i + 2 : i + 1;
            boolean whose = sentence.lower(i).equals("'s") || sentence.lower(i).equals("'");
            if (whose
                    && COUNTS.contains(sentence.lower(noun))
                    && !mentions.numbers().isEmpty()) {
                Chunk chunk = mentions.chunk(mentions.chunkAt(i - 1));
                return chunk == null ? Optional.empty() : owner(chunk, i);
            }
        }
        return Optional.empty();
    }

    private Optional<String> owner(Chunk chunk, int before) {
        for (Party party : mentions.partiesIn(chunk.from(), before)) {
            if (party.actor() != null) {
                return Optional.of(party.actor().name());
            }
        }
        int from = chunk.from();
        while (from < before - 1 && sentence.tag(from) == Tag.DETERMINER) {
            from++;
        }
        return SPEAKING_BODIES.contains(sentence.lower(before - 1))
                ? Optional.of(sentence.words(from, before))
                : Optional.empty();
    }

    private boolean isSpeech(Chunk verb) {
        return SPEECH.contains(sentence.lower(verb.head()));
    }

    /** "Police put the dead at eight". */
    private boolean isPut(Chunk verb) {
        return PUT.contains(sentence.lower(verb.head()))
                && mentions.numbers().stream()
                        .anyMatch(n -> n.from() > verb.to()
                                && n.from() - verb.to() <= PUT_REACH
                                && sentence.lower(n.from() - 1).equals("at"));
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
        if (!mentions.numbersIn(chunk.from(), chunk.to()).isEmpty() || isAttack(chunk)) {
            return null;
        }
        int to = chunk.to();
        int k = index;
        boolean body = mentions.partiesIn(chunk.from(), chunk.to()).stream()
                .anyMatch(party -> party.isRole() && party.entity() == EntityKind.ORGANISATION);
        while (!body
                && ((clause.is(k + 1, Kind.COMMA)
                                && clause.is(k + 2, Kind.NOUN_PHRASE)
                                && k < index + 4
                                && !startsVerb(k + 3))
                        || (clause.is(k + 1, Kind.PREPOSITION)
                                && clause.is(k + 2, Kind.NOUN_PHRASE)
                                && k < index + 4
                                && Set.of("of", "for").contains(clause.word(k + 1))))) {
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

    /** "The attack claimed 21 lives": no speaker. */
    private boolean isAttack(Chunk chunk) {
        return mentions.triggers().stream()
                .anyMatch(t -> !t.verb() && t.from() <= chunk.head() && t.to() > chunk.head());
    }

    private boolean startsVerb(int k) {
        return clause.is(k, Kind.VERB_PHRASE)
                && !SPEECH.contains(sentence.lower(mentions.chunks().get(k).head()));
    }

    /** True for the day on which something was only said: "officials said Friday", "announced on Wednesday". */
    boolean isDayOfSpeech(DateMention date) {
        String next = sentence.lower(date.to());
        if (SPEECH.contains(next) && !next.equals("according") && !next.startsWith("claim") && date.to() > 2) {
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
