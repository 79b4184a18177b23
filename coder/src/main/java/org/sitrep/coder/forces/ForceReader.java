package org.sitrep.coder.forces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.Cue;
import org.sitrep.coder.knowledge.ForceWord;
import org.sitrep.coder.knowledge.Knowledge;
import org.sitrep.coder.knowledge.Match;
import org.sitrep.coder.knowledge.PersonNoun;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Chunk.Kind;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.NumberMention;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.PlaceMention;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.ForceStatus;

/** Reads counts of personnel: whose, where, and whether they are there, come, go, or once were. */
public final class ForceReader {
    /** Fewer are a patrol, no level. */
    static final int FEWEST = 10;

    /** "20 forces" are bodies, "900 forces" are people. */
    private static final int FEWEST_FORCES = 100;

    /** Fewer than so many soldiers that only do something are no body in the field. */
    private static final int FEWEST_OF_BODY = 100;

    private static final Set<String> SPAN_END = Set.of("while", "but", "whereas");
    private static final Set<String> NOT_AFTER = GrammarWords.named("force-reader.not-after");

    private static final Set<String> SCHOOLED = Set.of("graduated", "concluded", "completed", "attended", "finished");

    private final Knowledge knowledge;

    public ForceReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The counts of a sentence.
     *
     * @param before the last count of the sentence before, null where it has none
     */
    public List<ForceCount> read(Told told, @Nullable ForceCount before) {
        Mentions mentions = told.mentions();
        List<ForceCount> found = new ArrayList<>();
        ForceCount last = null;
        for (NumberMention number : mentions.numbers()) {
            if (tooFew(number)
                    || isSchooled(mentions, number)
                    || isCasualty(told, number)
                    || isWeaponCount(mentions, number)) {
                continue;
            }
            Party force = CountedForces.membership(mentions, number);
            boolean members = force != null;
            force = members ? force : CountedForces.force(mentions, number);
            if (force == null) {
                force = CountedForces.strength(mentions, number);
                force = force == null ? CountedForces.announced(mentions, number) : force;
                members = force != null;
            }
            ForceCount count = null;
            boolean bodies = force != null
                    && mentions.sentence().lower(force.to() - 1).equals("forces")
                    && number.low() != null
                    && number.low() < FEWEST_FORCES;
            if (force != null && (members || (!bodies && isPersonnel(mentions, number, force)))) {
                count = count(told, number, force, number.from());
            } else if (last != null && (continues(mentions, last, number) || FurtherCounts.goesOn(mentions, number))) {
                count = carriedOn(told, number, last);
            } else if (last == null && before != null && FurtherCounts.goesOn(mentions, number)) {
                count = carriedOn(told, number, before);
            }
            if (count == null) {
                count = bare(told, number, last == null ? before : last);
            }
            if (count != null) {
                found.add(count);
                last = count;
            }
        }
        return found;
    }

    /** A count that names nobody, of those told of before or in the same sentence. */
    private @Nullable ForceCount bare(Told told, NumberMention number, @Nullable ForceCount last) {
        Mentions mentions = told.mentions();
        boolean strength = BareCounts.isStrength(mentions, number);
        boolean counts = last != null && BareCounts.counts(mentions, number);
        if (!strength && !counts) {
            return null;
        }
        Party own = named(mentions, number);
        Party force = own != null ? own : last == null ? null : last.force();
        if (force == null || isViolent(told, number)) {
            return null;
        }
        ForceStatus status = status(mentions, number, force);
        ForceStatus settled = status == null ? ForceStatus.PRESENT : status;
        return new ForceCount(
                force,
                own != null || last == null ? mentions : last.named(),
                number,
                own != null || last == null ? number.from() : last.ownerBefore(),
                ForcePlaces.place(mentions, number),
                settled,
                asOf(mentions, settled),
                mission(mentions),
                mentions);
    }

    /** The force that the sentence names: a state's, a group, a mission. */
    private static @Nullable Party named(Mentions mentions, NumberMention number) {
        Party found = null;
        for (Party party : mentions.parties()) {
            boolean body = party.isArmed() && !party.isSpeaker();
            boolean before = party.to() <= number.from();
            if (body && !ForcePlaces.isBrought(mentions, party.from()) && (before || found == null)) {
                found = party;
            }
        }
        return found;
    }

    private static boolean isViolent(Told told, NumberMention number) {
        return told.frames().stream()
                .anyMatch((Frame f) ->
                        f.modality().happened() && Math.abs(f.trigger().from() - number.to()) < 6 && !isMovement(f));
    }

    /** The same people elsewhere. */
    private @Nullable ForceCount carriedOn(Told told, NumberMention number, ForceCount last) {
        ForceCount count = count(told, number, last.force(), last.ownerBefore());
        return count == null
                ? null
                : new ForceCount(
                        count.force(),
                        last.named(),
                        count.number(),
                        count.ownerBefore(),
                        count.place(),
                        last.status(),
                        count.asOf(),
                        count.mission(),
                        count.mentions());
    }

    private static boolean tooFew(NumberMention number) {
        Integer most = number.high() == null ? number.low() : number.high();
        return number.isVague() || most == null || most < FEWEST;
    }

    /** "350 officers have concluded a course": trained, not stationed. */
    private static boolean isSchooled(Mentions mentions, NumberMention number) {
        int index = mentions.chunkAt(number.figure());
        Chunk verb = mentions.chunk(index + 1);
        return verb != null
                && verb.is(Kind.VERB_PHRASE)
                && SCHOOLED.contains(mentions.sentence().lower(verb.head()));
    }

    private static boolean isCasualty(Told told, NumberMention number) {
        return told.casualties().stream()
                .anyMatch((Casualty c) -> (c.from() <= number.figure() && c.to() >= number.to())
                        || c.others().stream().anyMatch(o -> o.from() <= number.figure() && o.to() >= number.to()));
    }

    private static boolean isWeaponCount(Mentions mentions, NumberMention number) {
        return NOT_AFTER.contains(mentions.sentence().lower(number.to()))
                || mentions.weapons().stream().anyMatch(w -> w.from() >= number.to() && w.from() - number.to() < 2);
    }

    private boolean isPersonnel(Mentions mentions, NumberMention number, Party force) {
        PersonNoun.Side side = force.side();
        boolean armed =
                side == PersonNoun.Side.STATE || side == PersonNoun.Side.ARMED || side == PersonNoun.Side.PEACEKEEPER;
        boolean word = false;
        for (int i = number.to(); i < Math.min(mentions.sentence().size(), force.to() + 2); i++) {
            Optional<Match<ForceWord>> match =
                    knowledge.words().forces().longestAt(mentions.sentence().folded(), i);
            if (match.isPresent()) {
                if (match.get().value().type() == ForceWord.Type.NOT_PERSONNEL) {
                    return false;
                }
                word |= match.get().value().type() == ForceWord.Type.PERSONNEL;
            }
        }
        return armed && word;
    }

    /** "2,500 troops in Iraq and 900 in Syria": the second number counts the same people elsewhere. */
    private static boolean continues(Mentions mentions, ForceCount last, NumberMention number) {
        Sentence sentence = mentions.sentence();
        int from = last.number().to();
        if (number.from() - from > 12) {
            return false;
        }
        boolean and = false;
        for (int i = from; i < number.from(); i++) {
            String word = sentence.lower(i);
            and |= word.equals("and")
                    || word.equals(",")
                    || word.equals("plus")
                    || word.equals(";")
                    || word.equals("further")
                    || word.equals("another")
                    || word.equals("with")
                    || word.equals("while");
        }
        String after = sentence.lower(number.to());
        boolean bare = Set.of("in", "more", "others", "stationed", "based", "deployed", "at", "across", "to")
                        .contains(after)
                || after.equals("are")
                || after.equals("were");
        return and && bare;
    }

    private @Nullable ForceCount count(Told told, NumberMention number, Party force, int ownerBefore) {
        Mentions mentions = told.mentions();
        PlaceMention place = ForcePlaces.place(mentions, number);
        ForceStatus status = status(mentions, number, force);
        boolean violent = isViolent(told, number);
        boolean column = isColumn(mentions, number, force);
        boolean body = status == null && place == null && number.low() != null && number.low() >= FEWEST_OF_BODY;
        if (status == null && !column && (violent || (place == null && !body))) {
            return null;
        }
        if (column && violent) {
            status = ForceStatus.HISTORICAL;
        }
        boolean planned = status == ForceStatus.DEPLOYING && isPlanned(mentions, number);
        ForceStatus settled = planned ? ForceStatus.PLANNED : status == null ? ForceStatus.PRESENT : status;
        return new ForceCount(
                force,
                mentions,
                number,
                ownerBefore,
                place,
                settled,
                asOf(mentions, settled),
                mission(mentions),
                mentions);
    }

    /** "About 40 guerrillas held up workers": an armed group's men, who act. */
    private static boolean isColumn(Mentions mentions, NumberMention number, Party force) {
        PersonNoun.Side side = force.side();
        int index = mentions.chunkAt(number.figure());
        Chunk next = mentions.chunk(index + 1);
        return (side == PersonNoun.Side.ARMED || side == PersonNoun.Side.CRIMINAL)
                && next != null
                && next.is(Kind.VERB_PHRASE)
                && !mentions.sentence().lower(next.from()).startsWith("w");
    }

    /** "plans to send", "will send". */
    private static boolean isPlanned(Mentions mentions, NumberMention number) {
        return mentions.cues().stream()
                .anyMatch(cue -> cue.cue().type() == Cue.Type.PLAN
                        && cue.to() <= number.from()
                        && number.from() - cue.to() <= 4);
    }

    private static boolean isMovement(Frame frame) {
        return switch (frame.trigger().trigger().act()) {
            case WITHDRAWAL, BASE_ESTABLISHMENT, GROUP_CHANGE -> true;
            default -> false;
        };
    }

    private @Nullable ForceStatus status(Mentions mentions, NumberMention number, Party force) {
        Sentence sentence = mentions.sentence();
        ForceStatus best = null;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Match<ForceWord>> match = knowledge.words().forces().longestAt(sentence.folded(), i);
            if (match.isPresent() && match.get().value().type() == ForceWord.Type.MOVEMENT) {
                int apart = i < number.from() ? number.from() - match.get().to() : i - force.to();
                boolean strong = match.get().value().status() != ForceStatus.PRESENT;
                int cost = apart + (strong ? 0 : 3);
                if (apart <= 12 && cost < distance) {
                    distance = cost;
                    best = match.get().value().status();
                }
            }
            if (SPAN_END.contains(sentence.lower(i)) && i > number.to()) {
                break;
            }
        }
        return best;
    }

    private static @Nullable DateMention asOf(Mentions mentions, ForceStatus status) {
        for (DateMention date : mentions.dates()) {
            LocalDate start = date.start();
            if (start != null && (date.tellsWhen() || status == ForceStatus.PLANNED)) {
                return date;
            }
        }
        return null;
    }

    private @Nullable String mission(Mentions mentions) {
        Sentence sentence = mentions.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Match<ForceWord>> match = knowledge.words().forces().longestAt(sentence.folded(), i);
            if (match.isPresent() && match.get().value().type() == ForceWord.Type.MISSION) {
                return sentence.words(match.get().from(), match.get().to()).replace('-', ' ');
            }
        }
        return null;
    }
}
