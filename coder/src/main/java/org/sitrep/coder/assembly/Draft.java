package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.frames.Located;
import org.sitrep.coder.frames.Sufferer;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;
import org.sitrep.coder.mentions.WeaponMention;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;

/** An event in the making: the frames that were taken for one. */
final class Draft {
    /** A value with the sentence it was read in. */
    record In<T>(T value, Mentions sentence, Frame frame) {}

    record Figure(
            Casualty casualty, Mentions sentence, @Nullable String claimant) {}

    /** What is told more often than this adds nothing, and comparing with all of it would cost the square of the text's length. */
    private static final int MOST_FRAMES = 64;

    final List<Frame> frames = new ArrayList<>();
    final Set<Trigger.Act> acts = EnumSet.noneOf(Trigger.Act.class);
    final List<In<Party>> agents = new ArrayList<>();
    final List<In<Sufferer>> sufferers = new ArrayList<>();
    final List<In<WeaponMention>> weapons = new ArrayList<>();
    final List<In<Located>> places = new ArrayList<>();
    final List<In<DateMention>> dates = new ArrayList<>();
    /** Agents that were told once for several places. */
    private final List<In<Party>> shared = new ArrayList<>();

    final List<Figure> figures = new ArrayList<>();
    final Set<String> claimants = new LinkedHashSet<>();
    /** The figures of the sentences that tell it, to know it again by. */
    final Set<String> told = new HashSet<>();

    boolean alleged;

    /** Said of it after it was told: "Both attempts failed". */
    boolean failed;

    /** Its places are one each: "one in Iraq, the other in Syria". */
    boolean oneEach;

    int lastSentence;

    Draft(Frame frame) {
        add(frame);
    }

    void add(Frame frame) {
        Mentions sentence = frame.mentions();
        lastSentence = Math.max(lastSentence, sentence.sentence().index());
        if (frames.size() >= MOST_FRAMES) {
            return;
        }
        frames.add(frame);
        acts.add(frame.act());
        frame.agents().forEach(a -> agents.add(new In<>(a, sentence, frame)));
        frame.carried().forEach(c -> agents.add(new In<>(c.party(), c.mentions(), frame)));
        frame.sufferers().forEach(s -> sufferers.add(new In<>(s, sentence, frame)));
        frame.weapons().forEach(w -> weapons.add(new In<>(w, sentence, frame)));
        Frame.CarriedWeapon before = frame.carriedWeapon();
        if (before != null) {
            weapons.add(new In<>(before.weapon(), before.mentions(), frame));
        }
        frame.places().forEach(p -> places.add(new In<>(p, sentence, frame)));
        frame.dates().forEach(d -> dates.add(new In<>(d, sentence, frame)));
    }

    /** Takes in what another telling of the same event says. */
    void absorb(Draft other) {
        other.frames.forEach(this::add);
        acts.addAll(other.acts);
        told.addAll(other.told);
        alleged |= other.alleged;
        failed |= other.failed;
        oneEach |= other.oneEach;
        for (In<Party> agent : other.shared) {
            agents.add(agent);
        }
    }

    /** What did it is told once for several places: its agents, weapons and acts hold here too. */
    void takeCause(Draft cause) {
        acts.addAll(cause.acts);
        agents.addAll(cause.agents);
        shared.addAll(cause.agents);
        weapons.addAll(cause.weapons);
        dates.addAll(dates.isEmpty() ? cause.dates : List.of());
    }

    @Nullable DateMention date() {
        return dates.isEmpty() ? null : dates.getFirst().value();
    }

    /** Told in the headline, and nowhere else so far. */
    boolean isTitle() {
        return frames.stream().allMatch(f -> f.mentions().sentence().isTitle());
    }

    boolean hasVerb() {
        return frames.stream().anyMatch(f -> f.trigger().verb());
    }

    /** "another attack", "separately": told beside the last one. */
    boolean isAnother() {
        return frames.stream().anyMatch(Frame::another);
    }

    /** Told as a protest, a riot or a lynching: there civilians act. */
    boolean isDemonstration() {
        return acts.contains(Trigger.Act.PROTEST)
                || acts.contains(Trigger.Act.RIOT)
                || acts.contains(Trigger.Act.DISPERSAL)
                || Crowds.lynched(this)
                || Crowds.rioted(this)
                || frames.stream().anyMatch(f -> f.trigger().trigger().subEvent() == SubEventType.MOB_VIOLENCE);
    }

    boolean isAirStrike() {
        return weapons.stream().anyMatch(in -> in.value().term().weapon() == Weapon.AIRSTRIKE)
                || frames.stream().anyMatch(f -> f.trigger().trigger().weapon() == Weapon.AIRSTRIKE);
    }

    /** Several at once without a number. */
    boolean isSeries() {
        return frames.stream().allMatch(Frame::uncounted);
    }

    /** Told with a place narrower than a country. */
    boolean hasPlace() {
        return places.stream().anyMatch(p -> !p.value().place().isCountry());
    }

    /** Without a day, and without a place narrower than a country. */
    boolean isBare() {
        return dates.isEmpty() && !hasPlace();
    }

    int firstSentence() {
        return frames.getFirst().mentions().sentence().index();
    }
}
