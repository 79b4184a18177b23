package org.sitrep.coder.forces;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Told;
import org.sitrep.coder.knowledge.Knowledge;
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
    private static final Set<String> PARADES = GrammarWords.named("force-reader.parades");
    /** Fewer are a patrol, no level. */
    static final int FEWEST = 10;

    /** "20 forces" are bodies, "900 forces" are people. */
    private static final int FEWEST_FORCES = 100;

    /** Fewer than so many soldiers that only do something are no body in the field. */
    private static final int FEWEST_OF_BODY = 100;

    private static final Set<String> NOT_AFTER = GrammarWords.named("force-reader.not-after");

    private static final Set<String> EACH = Set.of("each", "apiece");

    private static final int MOST_YEARS = 100;

    private static final Set<String> SCHOOLED = Set.of("graduated", "concluded", "completed", "attended", "finished");

    private final ForceWords words;

    public ForceReader(Knowledge knowledge) {
        this.words = new ForceWords(knowledge.words());
    }

    /**
     * The counts of a sentence.
     *
     * @param before the last count of the sentence before, null where it has none
     * @param previous the sentence before, null at the beginning
     */
    public List<ForceCount> read(Told told, @Nullable ForceCount before, @Nullable Mentions previous) {
        Mentions mentions = told.mentions();
        List<ForceCount> found = new ArrayList<>();
        ForceCount last = null;
        for (NumberMention number : mentions.numbers()) {
            if (tooFew(number)
                    || isSchooled(mentions, number)
                    || isCasualty(told, number)
                    || isWeaponCount(mentions, number)
                    || isEach(mentions.sentence(), number)
                    || isAge(mentions.sentence(), number)
                    || Unmet.is(mentions, number)
                    || isParade(mentions.sentence())) {
                continue;
            }
            ForceCount count = own(told, number);
            count = count == null ? pointing(told, number, previous) : count;
            count = count == null ? held(told, number, last == null ? before : last) : count;
            if (count == null
                    && last != null
                    && (continues(mentions, last, number) || FurtherCounts.goesOn(mentions, number))) {
                count = carriedOn(told, number, last);
            } else if (count == null && last == null && before != null && FurtherCounts.goesOn(mentions, number)) {
                count = carriedOn(told, number, before);
            }
            count = count == null ? bare(told, number, last == null ? before : last) : count;
            if (count != null) {
                found.add(count);
                last = count;
            }
        }
        return found;
    }

    /** "Some 4,000 soldiers passed before the president in the parade": they are stationed elsewhere. */
    private static boolean isParade(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> PARADES.contains(token.lower()));
    }

    /** A count that its own phrase, a level or an announcement says whose it is. */
    private @Nullable ForceCount own(Told told, NumberMention number) {
        Mentions mentions = told.mentions();
        Party force = CountedForces.membership(mentions, number);
        boolean members = force != null;
        force = members ? force : CountedForces.force(mentions, number);
        if (force == null) {
            force = CountedForces.strength(mentions, number);
            force = force == null ? CountedForces.announced(mentions, number) : force;
            members = force != null;
        }
        if (force == null) {
            return null;
        }
        boolean bodies = mentions.sentence().lower(force.to() - 1).equals("forces")
                && number.low() != null
                && number.low() < FEWEST_FORCES;
        boolean counts = members || (!bodies && words.isPersonnel(mentions, number, force));
        return counts ? count(told, number, force, number.from(), false) : null;
    }

    /** A count of those beside whom it stands, whose strength it is put at, or of whom the sentence before told. */
    private @Nullable ForceCount pointing(Told told, NumberMention number, @Nullable Mentions previous) {
        Mentions mentions = told.mentions();
        Party beside = Apposed.counted(mentions, number);
        beside = beside == null ? Estimated.force(mentions, number) : beside;
        if (beside != null) {
            return count(told, number, beside, number.from(), true);
        }
        Party before = Apposed.countedBefore(mentions, number, previous);
        ForceCount count = before == null ? null : count(told, number, before, number.from(), true);
        return count == null || previous == null ? count : count.namedIn(previous);
    }

    /** A count of the men of whoever has or sends them. */
    private @Nullable ForceCount held(Told told, NumberMention number, @Nullable ForceCount before) {
        Party holder = HeldForces.holder(told.mentions(), number, before != null);
        if (holder == null && before != null && HeldForces.isOfThem(told.mentions(), number)) {
            return carriedOn(told, number, before);
        }
        return holder == null ? null : count(told, number, holder, number.from(), true);
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
        Party force =
                own != null ? own : last != null ? last.force() : strength ? UnnamedBody.of(mentions, number) : null;
        if (force == null || isViolent(told, number) || PoliceStaff.is(mentions, number, force)) {
            return null;
        }
        ForceStatus status = words.status(mentions, number, force);
        ForceStatus settled = status == null ? ForceStatus.PRESENT : status;
        return new ForceCount(
                force,
                own != null || last == null ? mentions : last.named(),
                number,
                own != null || last == null ? number.from() : last.ownerBefore(),
                ForcePlaces.place(mentions, number),
                settled,
                ForceWords.asOf(mentions, settled),
                words.mission(mentions),
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
        ForceCount count = count(told, number, last.force(), last.ownerBefore(), true);
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

    /** "10 to 20 to a team", "500 each": the size of each of several (manual). */
    private static boolean isEach(Sentence sentence, NumberMention number) {
        String after = sentence.lower(number.to());
        boolean of = sentence.lower(number.from() - 1).equals("of");
        boolean each = sentence.lower(number.from() - 2).equals("each");
        for (int i = 0; i < number.from(); i++) {
            each |= sentence.lower(i).equals("each") && sentence.lower(i + 1).equals("of") && i < 6;
        }
        return EACH.contains(after)
                || EACH.contains(sentence.lower(number.to() + 1))
                || (after.equals("to") && sentence.lower(number.to() + 1).equals("a"))
                || (each && of)
                || (each && sentence.tokens().stream().anyMatch(t -> t.lower().equals("may")));
    }

    /** "Pvt. Mehmet (20), who": years, where a name stands before. */
    private static boolean isAge(Sentence sentence, NumberMention number) {
        return sentence.lower(number.from() - 1).equals("(")
                && sentence.lower(number.to()).equals(")")
                && number.low() != null
                && number.low() < MOST_YEARS
                && sentence.lower(number.to() + 1).equals(",");
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

    /** @param held whether it is told that someone has so many, which makes them a body by itself */
    private @Nullable ForceCount count(Told told, NumberMention number, Party force, int ownerBefore, boolean held) {
        Mentions mentions = told.mentions();
        if (PoliceStaff.is(mentions, number, force)) {
            return null;
        }
        PlaceMention place = ForcePlaces.place(mentions, number);
        ForceStatus status = words.status(mentions, number, force);
        boolean violent = isViolent(told, number);
        boolean column = isColumn(mentions, number, force);
        boolean many =
                (number.low() != null && number.low() >= FEWEST_OF_BODY) || force.side() == PersonNoun.Side.PEACEKEEPER;
        boolean body = held || (status == null && place == null && many);
        if (status == null && !column && (violent || (place == null && !body))) {
            return null;
        }
        if (column && violent) {
            status = ForceStatus.HISTORICAL;
        }
        boolean planned = status == ForceStatus.DEPLOYING && ForceWords.isPlanned(mentions, number);
        ForceStatus settled = planned ? ForceStatus.PLANNED : status == null ? ForceStatus.PRESENT : status;
        return new ForceCount(
                force,
                mentions,
                number,
                ownerBefore,
                place,
                settled,
                ForceWords.asOf(mentions, settled),
                words.mission(mentions),
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

    private static boolean isMovement(Frame frame) {
        return switch (frame.trigger().trigger().act()) {
            case WITHDRAWAL, BASE_ESTABLISHMENT, GROUP_CHANGE -> true;
            default -> false;
        };
    }
}
