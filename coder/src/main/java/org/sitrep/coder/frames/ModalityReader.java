package org.sitrep.coder.frames;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.CueMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.TriggerMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.coder.text.Tag;

/** Tells what happened from what is threatened, planned, denied, demanded or supposed. */
final class ModalityReader {
    /** Verbs after which "to" tells what was done. */
    private static final Set<String> IMPLICATIVE = GrammarWords.named("modality-reader.implicative");

    private static final Set<String> HELPING =
            Set.of("helped", "helping", "assisted", "enabled", "led", "forced", "prompted");

    private static final Set<String> GATHERING = GrammarWords.named("modality-reader.gathering");

    private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether", "should");

    /** Words that stand for something that may come: before a noun for an attack. */
    private static final Set<String> POSSIBLE = GrammarWords.named("modality-reader.possible");

    private static final Set<String> AGAINST = Set.of("against", "from");
    private static final Set<String> PROTECTION = GrammarWords.named("modality-reader.protection");

    /** Told once in a sentence, they hold for all of it. */
    private static final Set<Modality> PEACEFUL = Set.of(Modality.EXERCISE, Modality.ACCIDENT, Modality.DISASTER);

    private static final Set<String> COURTS = GrammarWords.named("modality-reader.courts");

    private static final Set<String> CHARGE_ENDS = Set.of("", ",", ".", ";", "and", "or");

    /** Tokens from "convicted of" to the last of its charges. */
    private static final int CHARGE_REACH = 8;

    /** Tokens from "denied" to its "that", and from there to what is denied. */
    private static final int THAT_REACH = 4;

    private static final int DENIAL_REACH = 9;

    private static final Set<String> PREVENTING = GrammarWords.named("modality-reader.preventing");

    /** Tokens from "stopped" to what was not done. */
    private static final int PREVENTED = 8;

    /** Tokens that a cue's word reaches over. */
    private static final int REACH = 6;

    private final Mentions mentions;
    private final Sentence sentence;
    private final Clause clause;

    ModalityReader(Mentions mentions, Clause clause) {
        this.mentions = mentions;
        this.sentence = mentions.sentence();
        this.clause = clause;
    }

    Modality of(TriggerMention trigger) {
        int index = mentions.chunkAt(trigger.from());
        Chunk chunk = mentions.chunk(index);
        if (chunk == null) {
            return Modality.HAPPENED;
        }
        Modality cued = byCue(trigger, index);
        if (cued != null) {
            return cued;
        }
        if (Disproved.holds(sentence, trigger.from()) || isDeniedThat(trigger)) {
            return Modality.NEGATED;
        }
        if (isSupposed(index) || asksHowMany()) {
            return Modality.HYPOTHETICAL;
        }
        return trigger.verb() ? ofVerb(chunk, index, trigger) : ofNoun(chunk, index);
    }

    /** "The army denied today that guerrillas attacked the farm". */
    private boolean isDeniedThat(TriggerMention trigger) {
        for (CueMention cue : mentions.cues()) {
            if (cue.cue().type() != Cue.Type.DENIAL || cue.to() > trigger.from()) {
                continue;
            }
            for (int i = cue.to() - 1; i < cue.to() + THAT_REACH && i < trigger.from(); i++) {
                if (sentence.lower(i).equals("that") && trigger.from() - i <= DENIAL_REACH) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "And how many have been hurt?" tells of nothing yet. */
    private boolean asksHowMany() {
        int how = sentence.lower(0).equals("and") || sentence.lower(0).equals("but") ? 1 : 0;
        return sentence.lower(how).equals("how")
                && sentence.lower(how + 1).equals("many")
                && sentence.lower(sentence.size() - 1).equals("?");
    }

    /** "Not since May 30 had the bases been attacked", "never before had the town been shelled". */
    private boolean isInverted(Chunk verb) {
        boolean opens = sentence.lower(0).equals("never")
                || (sentence.lower(0).equals("not") && sentence.lower(1).equals("since"));
        return opens && verb.from() > 1;
    }

    private Modality ofVerb(Chunk verb, int index, TriggerMention trigger) {
        if (clause.isNegated(verb) || isInverted(verb)) {
            return Modality.NEGATED;
        }
        if (clause.isModal(verb)) {
            return Modality.HYPOTHETICAL;
        }
        if (sentence.lower(verb.from()).equals("be") && verb.head() > verb.from()) {
            return Modality.DEMANDED; // "asked that suspects be interned"
        }
        if (isPrevented(verb)) {
            return Modality.NEGATED;
        }
        if (isContinuing(verb)) {
            return Modality.HABITUAL;
        }
        if (isInfinitive(verb, trigger)) {
            String governor = governor(verb, index);
            return IMPLICATIVE.contains(governor) || isHelped(index) || isGathered(trigger)
                    ? Modality.HAPPENED
                    : Modality.PLANNED;
        }
        return Modality.HAPPENED;
    }

    /** "Hundreds gathered in Tbilisi to protest": who came together for it did it. */
    private boolean isGathered(TriggerMention trigger) {
        if (trigger.trigger().act() != Trigger.Act.PROTEST) {
            return false;
        }
        for (int i = 0; i < trigger.from(); i++) {
            if (GATHERING.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Stopped the government from signing". */
    private boolean isPrevented(Chunk verb) {
        if (!sentence.lower(verb.from()).endsWith("ing")
                || !sentence.lower(verb.from() - 1).equals("from")) {
            return false;
        }
        for (int i = Math.max(0, verb.from() - PREVENTED); i < verb.from(); i++) {
            if (PREVENTING.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "to shoot"; not "shot to death", where the trigger itself holds the word. */
    private boolean isInfinitive(Chunk verb, TriggerMention trigger) {
        for (int i = Math.max(0, verb.from() - 1); i < trigger.from(); i++) {
            if (sentence.lower(i).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** "helped Israel to shoot down", "led troops to storm": done by those whom the sentence names between. */
    private boolean isHelped(int index) {
        return clause.is(index - 1, Kind.NOUN_PHRASE)
                && clause.is(index - 2, Kind.VERB_PHRASE)
                && HELPING.contains(
                        sentence.lower(mentions.chunks().get(index - 2).head()));
    }

    /** "have been attacking": a course of things. */
    private boolean isContinuing(Chunk verb) {
        boolean been = false;
        for (int i = verb.from(); i < verb.head(); i++) {
            been |= sentence.lower(i).equals("been");
        }
        return been && sentence.lower(verb.head()).endsWith("ing");
    }

    private Modality ofNoun(Chunk phrase, int index) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            String word = sentence.lower(i);
            if (POSSIBLE.contains(word)) {
                return Modality.HYPOTHETICAL;
            }
            if (word.equals("no")) {
                return Modality.NEGATED;
            }
        }
        if (index > 0
                && mentions.chunks().get(index - 1).is(Kind.PREPOSITION)
                && AGAINST.contains(clause.word(index - 1))) {
            for (int i = phrase.from() - 1; i >= 0 && phrase.from() - i < 14; i--) {
                if (PROTECTION.contains(sentence.lower(i))) {
                    return Modality.DEMANDED;
                }
            }
        }
        if (isCharge(phrase)) {
            return Modality.OTHER_SENSE;
        }
        // "will carry out attacks", "plans to launch a strike": the noun is as real as the verb that brings it.
        int verb = governingVerb(index);
        if (verb >= 0) {
            Chunk governing = mentions.chunks().get(verb);
            if (clause.isNegated(governing)) {
                return Modality.NEGATED;
            }
            if (clause.isModal(governing)) {
                return Modality.HYPOTHETICAL;
            }
            if (clause.isInfinitive(governing) && !IMPLICATIVE.contains(governor(governing, verb))) {
                return Modality.PLANNED;
            }
        }
        return Modality.HAPPENED;
    }

    /** "convicted of murder", "doing time for kidnapping and assault": a charge, and no deed that is told. */
    private boolean isCharge(Chunk phrase) {
        boolean bare = phrase.from() == phrase.head() && CHARGE_ENDS.contains(sentence.lower(phrase.to()));
        for (int i = phrase.from() - 1; bare && i >= 0 && phrase.from() - i <= CHARGE_REACH; i--) {
            if (COURTS.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The verb that the phrase is the object of; -1 where it is none. */
    private int governingVerb(int index) {
        int k = index - 1;
        while (k >= 0 && (clause.is(k, Kind.OTHER) || clause.is(k, Kind.QUOTE))) {
            k--;
        }
        return k >= 0 && clause.is(k, Kind.VERB_PHRASE) ? k : -1;
    }

    private String governor(Chunk verb, int index) {
        for (int i = verb.from(); i < verb.head(); i++) {
            if (sentence.lower(i).equals("to") && i > 0) {
                return wordBefore(i);
            }
        }
        return index > 0 ? wordBefore(verb.from()) : "";
    }

    /** The word before, adverbs passed over: "tried twice to strike". */
    private String wordBefore(int token) {
        int i = token - 1;
        while (i > 0 && sentence.tag(i) == Tag.ADVERB) {
            i--;
        }
        return sentence.lower(i);
    }

    /** In a clause that "if" opens, or after "could", "may" earlier in the same clause. */
    private boolean isSupposed(int index) {
        for (int k = index - 1; k >= 0; k--) {
            Chunk chunk = mentions.chunks().get(k);
            if (chunk.is(Kind.SUBORDINATOR)) {
                return SUPPOSING.contains(sentence.lower(chunk.from()));
            }
            if (chunk.is(Kind.BREAK)) {
                return false;
            }
        }
        return SUPPOSING.contains(sentence.lower(0));
    }

    private @Nullable Modality byCue(TriggerMention trigger, int index) {
        int[] bounds = clause.bounds(index);
        for (CueMention cue : mentions.cues()) {
            Modality modality = modality(cue.cue().type());
            boolean counts = mentions.numbers().stream().anyMatch(n -> n.from() <= cue.from() && n.to() >= cue.to());
            if (modality == null || counts) {
                continue; // "no fewer than seven rockets" denies nothing
            }
            boolean inClause = cue.from() >= bounds[0] - 1 && cue.to() <= bounds[1] + 1;
            if ((inClause || PEACEFUL.contains(modality)) && applies(cue, modality, trigger)) {
                return modality;
            }
        }
        return null;
    }

    private boolean applies(CueMention cue, Modality modality, TriggerMention trigger) {
        boolean overlaps = cue.from() < trigger.to() && cue.to() > trigger.from();
        return switch (modality) {
            case OTHER_SENSE -> overlaps;
            case HABITUAL -> isBeside(cue, trigger);
            case EXERCISE ->
                !overlaps
                        && (Math.abs(cue.from() - trigger.from()) <= REACH
                                || (isHarm(trigger) && mentions.weapons().isEmpty()));
            case ACCIDENT, DISASTER ->
                !overlaps
                        && mentions.weapons().isEmpty()
                        && mentions.parties().stream().noneMatch(ModalityReader::isRebel);
            default ->
                cue.cue().side() == Cue.Side.BEFORE
                        ? cue.from() >= trigger.to() && cue.from() - trigger.to() < 4
                        : cue.to() <= trigger.from() && governs(cue, trigger);
        };
    }

    private static boolean isHarm(TriggerMention trigger) {
        return trigger.trigger().measure() != null;
    }

    /** Soldiers die in accidents too; where armed groups are told of, it was none. */
    private static boolean isRebel(Party party) {
        return party.side() == PersonNoun.Side.ARMED || party.side() == PersonNoun.Side.CRIMINAL;
    }

    /** In the trigger's own phrase, or in the verb that brings it. */
    private boolean isBeside(CueMention cue, TriggerMention trigger) {
        int a = mentions.chunkAt(cue.from());
        int b = mentions.chunkAt(trigger.from());
        return a == b || (b - a == 1 && mentions.chunks().get(a).is(Kind.VERB_PHRASE));
    }

    /** What a cue changes follows it closely, with no other verb between. */
    private boolean governs(CueMention cue, TriggerMention trigger) {
        if (trigger.from() - cue.to() > REACH) {
            return false;
        }
        int own = mentions.chunkAt(trigger.from());
        for (int k = mentions.chunkAt(cue.to() - 1) + 1; k < own; k++) {
            if (mentions.chunks().get(k).is(Kind.VERB_PHRASE)
                    || mentions.chunks().get(k).is(Kind.BREAK)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Modality modality(Cue.Type type) {
        return switch (type) {
            case NEGATION, DENIAL -> Modality.NEGATED;
            case THREAT -> Modality.THREATENED;
            case PLAN -> Modality.PLANNED;
            case HYPOTHETICAL -> Modality.HYPOTHETICAL;
            case DEMAND -> Modality.DEMANDED;
            case HABIT -> Modality.HABITUAL;
            case EXERCISE -> Modality.EXERCISE;
            case ACCIDENT -> Modality.ACCIDENT;
            case DISASTER -> Modality.DISASTER;
            case OTHER_SENSE -> Modality.OTHER_SENSE;
            case ATTRIBUTION, RESPONSIBILITY, ALLEGATION, FAILURE, BACKGROUND -> null;
        };
    }
}
