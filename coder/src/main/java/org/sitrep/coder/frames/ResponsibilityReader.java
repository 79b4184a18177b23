package org.sitrep.coder.frames;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.CueMention;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;

/** Reads who claims or is given responsibility for what a report told before. */
final class ResponsibilityReader {
    /** "holds X responsible", "pointed the finger at X". */
    private static final Set<String> BLAME =
            Set.of("hold", "holds", "held", "holding", "blamed", "blames", "accused", "accuses");

    private final Mentions mentions;
    private final Clause clause;
    private final Phrases phrases;

    ResponsibilityReader(Mentions mentions, Clause clause, Phrases phrases) {
        this.mentions = mentions;
        this.clause = clause;
        this.phrases = phrases;
    }

    Optional<Responsibility> read() {
        for (CueMention cue : mentions.cues()) {
            @Nullable Party party = switch (cue.cue().type()) {
                case RESPONSIBILITY -> cue.cue().side() == Cue.Side.BEFORE ? claimant(cue) : after(cue);
                case ALLEGATION -> cue.cue().side() == Cue.Side.AFTER && isOfAttack(cue) ? after(cue) : null;
                default -> null;
            };
            if (party != null && isDoer(party)) {
                return Optional.of(new Responsibility(party, cue.cue().type() == Cue.Type.ALLEGATION));
            }
        }
        return blamed();
    }

    /** "accuses Tehran of arming militias" gives nobody an attack. */
    private boolean isOfAttack(CueMention cue) {
        return !mentions.sentence().lower(cue.from()).startsWith("accus")
                || mentions.triggers().stream().anyMatch(t -> t.from() >= cue.to());
    }

    private Optional<Responsibility> blamed() {
        for (int k = 0; k + 1 < mentions.chunks().size(); k++) {
            Chunk verb = mentions.chunks().get(k);
            Chunk object = mentions.chunks().get(k + 1);
            boolean responsible = mentions.sentence().lower(object.to() - 1).equals("responsible");
            if (verb.is(Kind.VERB_PHRASE) && BLAME.contains(mentions.sentence().lower(verb.head())) && responsible) {
                for (Party party : mentions.partiesIn(object.from(), object.to())) {
                    if (isDoer(party)) {
                        return Optional.of(new Responsibility(party, true));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable Party claimant(CueMention cue) {
        int verb = mentions.chunkAt(cue.from());
        for (Chunk subject : clause.subjects(verb)) {
            boolean nobody = mentions.sentence().lower(subject.from()).equals("no");
            Party party = nobody ? null : phrases.party(subject);
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    private @Nullable Party after(CueMention cue) {
        int from = mentions.chunkAt(cue.to() - 1);
        for (int k = Math.max(from, 0); k < Math.min(mentions.chunks().size(), from + 3); k++) {
            Chunk chunk = mentions.chunks().get(k);
            if (chunk.is(Kind.NOUN_PHRASE) && chunk.to() > cue.to()) {
                return phrases.party(chunk);
            }
        }
        return null;
    }

    /** A named group, or a described armed one; not "the group", not speakers. */
    private static boolean isDoer(Party party) {
        return party.isArmed() && !party.isRole() && !party.isSpeaker() && (party.actor() != null || !party.definite());
    }
}
