package org.sitrep.coder.assembly;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.knowledge.Trigger.Act;
import org.sitrep.coder.mentions.Chunk;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.text.GrammarWords;
import org.sitrep.contracts.codes.Weapon;

/** Crowds that do violence: a mob beats someone, rioters burn shops. */
final class Crowds {
    private static final Set<String> MOBS = GrammarWords.named("event-typer.mobs");
    private static final Set<String> RIOTERS = GrammarWords.named("event-typer.rioters");

    private static final Set<String> DURING = Set.of("during", "at", "in", "amid");
    private static final Set<String> UPON = Set.of("on", "upon", "into", "at", "against", "through");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Crowds() {}

    /** "A mob set upon a student", "residents beat two thieves to death". */
    static boolean lynched(Draft draft) {
        boolean harm = KindredActs.areViolent(draft.acts)
                && draft.acts.stream().anyMatch(act -> act == Act.ATTACK || KindredActs.isHarm(act));
        return harm && acted(draft, MOBS);
    }

    /** "Rioters burned shops", "demonstrators attacked the police". */
    static boolean rioted(Draft draft) {
        boolean violent =
                draft.acts.stream().anyMatch(act -> act == Act.ATTACK || act == Act.LOOTING || KindredActs.isHarm(act));
        return violent && acted(draft, RIOTERS);
    }

    /** "Police clashed with protesters". */
    static boolean clashed(Draft draft) {
        return draft.acts.contains(Act.CLASH)
                && (suffered(draft) || draft.agents.stream().anyMatch(in -> isOf(in.value(), RIOTERS)));
    }

    /** "Police opened fire on demonstrators". */
    static boolean suffered(Draft draft) {
        return draft.sufferers.stream()
                        .anyMatch(in ->
                                in.value().party() != null && isOf(in.value().party(), RIOTERS))
                || draft.frames.stream().anyMatch(frame -> isHarmAtProtest(frame, draft) || isMet(frame))
                || (draft.acts.contains(Act.DISPERSAL) && draft.acts.contains(Act.KILLING));
    }

    /** "Opened fire on a rally": a march that is told as what was aimed at. */
    static boolean isMet(Frame protest) {
        return protest.act() == Act.PROTEST && !protest.trigger().verb() && UPON.contains(before(protest));
    }

    /** "During protests", "at a march": a march that is told as where something else was done. */
    static boolean isSetting(Frame protest) {
        return protest.act() == Act.PROTEST && !protest.trigger().verb() && DURING.contains(before(protest));
    }

    /** "Five demonstrators were shot dead", by nobody whom the report names. */
    static boolean gunnedDown(Draft draft) {
        return draft.agents.isEmpty()
                && draft.acts.contains(Act.KILLING)
                && draft.sufferers.stream()
                        .anyMatch(in -> in.value().party() != null
                                && isOf(in.value().party(), RIOTERS)
                                && !in.value().party().isArmed());
    }

    /** "Police detained hundreds of protesters", "swept up 28 students at a sit-in". */
    static boolean arrested(Draft draft) {
        return draft.acts.contains(Act.ARREST)
                && (draft.acts.contains(Act.PROTEST)
                        || draft.acts.contains(Act.DISPERSAL)
                        || draft.sufferers.stream()
                                .anyMatch(in -> in.value().party() != null
                                        && isOf(in.value().party(), RIOTERS)));
    }

    /** "Christian and Muslim youths fought": those who have no arms. */
    static boolean brawled(Draft draft) {
        return draft.acts.contains(Act.CLASH)
                && !draft.agents.isEmpty()
                && draft.agents.stream().allMatch(in -> isUnarmed(in.value()))
                && draft.sufferers.stream()
                        .allMatch(in -> in.value().party() == null
                                || isUnarmed(in.value().party()))
                && draft.weapons.stream()
                        .allMatch(in -> in.value().term().weapon() == Weapon.KNIFE
                                || in.value().term().weapon() == Weapon.OTHER
                                || in.value().term().weapon() == Weapon.ARSON);
    }

    private static boolean isUnarmed(Party party) {
        return party.isCivilian() || party.side() == Side.RIOTER || party.side() == Side.CIVILIAN;
    }

    /** "Two people were shot dead by soldiers during demonstrations along the fence". */
    private static boolean isHarmAtProtest(Frame harm, Draft draft) {
        boolean unarmed = KindredActs.isHarm(harm.act())
                && !harm.sufferers().isEmpty()
                && harm.sufferers().stream()
                        .allMatch(s -> s.party() != null && !s.party().isArmed());
        return unarmed
                && draft.frames.stream()
                        .anyMatch(frame -> frame.act() == Act.PROTEST
                                && frame.mentions().sentence().index()
                                        == harm.mentions().sentence().index()
                                && DURING.contains(before(frame)));
    }

    /** The word before the phrase that names the protest. */
    private static String before(Frame protest) {
        Mentions mentions = protest.mentions();
        Chunk phrase = mentions.chunk(mentions.chunkAt(protest.trigger().from()));
        return phrase == null ? "" : mentions.sentence().lower(phrase.from() - 1);
    }

    private static boolean acted(Draft draft, Set<String> crowd) {
        return !draft.agents.isEmpty()
                && draft.agents.stream().allMatch(in -> isOf(in.value(), crowd) || isSaid(in, crowd));
    }

    /** "Villagers" who are filed as civilians. */
    private static boolean isSaid(Draft.In<Party> in, Set<String> crowd) {
        Party party = in.value();
        return !party.isArmed()
                && IntStream.range(party.from(), party.to())
                        .anyMatch(i -> crowd.contains(in.sentence().sentence().lower(i)));
    }

    private static boolean isOf(Party party, Set<String> crowd) {
        return Arrays.stream(BLANKS.split(party.name().toLowerCase(Locale.ROOT), -1))
                .anyMatch(crowd::contains);
    }
}
