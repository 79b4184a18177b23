package org.sitrep.coder.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.ActorType;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.SubEventType;

/**
 * Who may have done violence of which nobody is told to be the author: the one armed group that the report names beside
 * it, or of an air raid the one state's forces. "A blast killed three. The police are hunting al-Shabaab men."
 */
final class NamedNearby {
    private static final Set<String> NOBODY = GrammarWords.named("responsibility-reader.nobody");

    private static final Set<String> CLAIMING = GrammarWords.named("named-nearby.claiming");

    /** Sentences before and after those that tell it. */
    private static final int REACH = 2;

    private final List<Told> article;

    /** Sentences that tell events. */
    private final Set<Integer> telling = new TreeSet<>();

    NamedNearby(List<Told> article, List<Draft> drafts) {
        this.article = article;
        drafts.stream().flatMap(draft -> draft.frames.stream()).forEach(frame -> telling.add(index(frame.mentions())));
    }

    /** The armed group named in the sentences that tell it or next to them. */
    Optional<Draft.In<Party>> groupBeside(Draft draft) {
        return of(draft, SubEventType.ARMED_CLASH);
    }

    /** The party with the sentence that names it; empty where none, several or expressly nobody is named. */
    Optional<Draft.In<Party>> of(Draft draft, SubEventType type) {
        for (int reach = 0; reach <= REACH; reach++) {
            Map<String, Draft.In<Party>> named = new LinkedHashMap<>();
            int first = Math.max(0, draft.firstSentence() - reach);
            int last = Math.min(article.size() - 1, draft.lastSentence + reach);
            for (Told told : article.subList(first, last + 1)) {
                Mentions sentence = told.mentions();
                if (isDisowned(sentence)) {
                    return Optional.empty();
                }
                if (reach == 0 || !telling.contains(index(sentence)) || tells(draft, sentence)) {
                    parties(draft, type, sentence)
                            .forEach(party -> named.putIfAbsent(
                                    Objects.requireNonNull(party.actor()).id(),
                                    new Draft.In<>(party, sentence, draft.frames.getFirst())));
                }
            }
            if (!named.isEmpty()) {
                return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int index(Mentions sentence) {
        return sentence.sentence().index();
    }

    private static boolean tells(Draft draft, Mentions sentence) {
        return draft.frames.stream().map(Frame::mentions).anyMatch(m -> index(m) == index(sentence));
    }

    private static Stream<Party> parties(Draft draft, SubEventType type, Mentions sentence) {
        boolean air = type == SubEventType.AIR_DRONE_STRIKE;
        boolean habit = sentence.cues().stream()
                .map(cue -> cue.cue().type())
                .anyMatch(cue -> cue == Cue.Type.HABIT || cue == Cue.Type.DENIAL);
        return habit
                ? Stream.empty()
                : sentence.parties().stream()
                        .filter(party -> air ? isAirForce(party) : isGroup(party))
                        .filter(party -> !isHit(draft, party));
    }

    private static boolean isAirForce(Party party) {
        return party.side() == Side.STATE
                && party.actor() != null
                && party.actor().type() == ActorType.ARMED_FORCES;
    }

    private static boolean isGroup(Party party) {
        return party.actor() != null
                && !party.isSpeaker()
                && (party.side() == Side.ARMED || party.side() == Side.CRIMINAL);
    }

    private static boolean isHit(Draft draft, Party party) {
        boolean suffers = draft.sufferers.stream()
                .anyMatch(in ->
                        isSame(in.value().party(), party) || isSame(in.value().owner(), party));
        return suffers
                || draft.figures.stream().anyMatch(f -> isSame(f.casualty().victims(), party));
    }

    private static boolean isSame(@Nullable Party one, Party other) {
        return one != null && Objects.equals(one.actor(), other.actor());
    }

    /** "No group has claimed it": then none is meant. */
    private static boolean isDisowned(Mentions sentence) {
        boolean nobody = false;
        boolean claiming = false;
        for (int i = 0; i < sentence.sentence().size(); i++) {
            nobody |= NOBODY.contains(sentence.sentence().lower(i));
            claiming |= CLAIMING.contains(sentence.sentence().lower(i));
        }
        return nobody && claiming;
    }
}
