package org.sitrep.coder.assembly;

import java.util.Set;
import java.util.stream.IntStream;
import org.sitrep.coder.dates.DateMention;
import org.sitrep.coder.frames.Frame;
import org.sitrep.coder.knowledge.Trigger;
import org.sitrep.coder.resolution.PlaceResolver;
import org.sitrep.coder.text.Sentence;
import org.sitrep.contracts.codes.Weapon;

/** How much speaks for two tellings being of one event. */
final class Likeness {
    /** From here on they are taken for one. */
    static final int ENOUGH = 3;

    /** Sentences after the headline in which it is told again. */
    private static final int LEAD = 4;

    private static final Set<Weapon> OF_WAR =
            Set.of(Weapon.DRONE, Weapon.AIRSTRIKE, Weapon.MISSILE, Weapon.ROCKET, Weapon.ARTILLERY, Weapon.MORTAR);

    private final PlaceLikeness places;

    Likeness(PlaceResolver resolver) {
        this.places = new PlaceLikeness(resolver);
    }

    /** What acts, days, places and agents say alone; negative where one of them speaks against it. */
    int ofFacts(Draft telling, Draft draft) {
        if (!KindredActs.agree(telling.acts, draft.acts)
                || isMarchAndRaid(telling, draft)
                || isMarchAndRaid(draft, telling)) {
            return -1;
        }
        int days = DayLikeness.of(telling, draft);
        int where = places.of(telling, draft);
        int who = AgentLikeness.of(telling, draft);
        return days < 0 || where < 0 || who < 0 ? -1 : days + where + who;
    }

    /**
     * How much speaks for a sentence's telling going on with an event told before; negative where something speaks
     * against it.
     *
     * @param latest whether no other event was told since
     */
    int of(Draft telling, Draft draft, boolean latest) {
        int facts = telling.isAnother() || isOtherDeed(telling, draft) ? -1 : ofFacts(telling, draft);
        if (facts < 0) {
            return -1;
        }
        int apart = telling.firstSentence() - draft.lastSentence;
        if (apart > LEAD && draft.date() == null && isHistory(telling)) {
            return -1;
        }
        boolean anaphoric = telling.frames.stream().anyMatch(Frame::anaphoric);
        int score = facts;
        score += telling.frames.stream().anyMatch(f -> f.anaphoric() && !f.uncounted()) ? 2 : 0;
        score += anaphoric && isReference(telling) && draft.date() != null ? 3 : 0;
        score += apart == 1 ? (isDefinite(telling) ? 2 : 1) : 0;
        boolean dates = draft.date() == null && telling.date() != null && telling.hasVerb();
        score += dates && apart <= 2 ? 1 : 0;
        score += draft.isTitle() && apart <= LEAD ? 2 : 0;
        boolean bare = telling.isBare();
        score += bare && KindredActs.areHarm(telling.acts) ? 2 : bare && apart <= 3 ? 1 : 0;
        score += bare && latest && isDefinite(telling) && !telling.isSeries() ? 2 : 0;
        boolean within = facts > 0 && latest && telling.date() == null && isDefinite(telling);
        score += within && apart <= LEAD && !telling.isSeries() ? 2 : 0;
        score += latest && apart <= LEAD && isByTheSame(telling) ? 2 : 0;
        score += NamedVictims.areShared(telling, draft) ? 4 : 0;
        score += telling.told.stream().anyMatch(draft.told::contains) ? 3 : 0;
        return score;
    }

    /** How much speaks for an event of the headline being one of the text's; negative where something speaks against it. */
    int ofHeadline(Draft title, Draft draft) {
        int facts = ofFacts(title, draft);
        boolean elsewhere = title.hasPlace() && draft.hasPlace() && places.of(title, draft) < PlaceLikeness.SAME;
        if (facts < 0 || elsewhere) {
            return -1;
        }
        boolean figure = title.told.stream().anyMatch(draft.told::contains);
        boolean act = title.acts.stream().anyMatch(draft.acts::contains);
        return facts + (figure ? 3 : 0) + (act ? 2 : 0) + (sharesWeapon(title, draft) ? 2 : 0);
    }

    /** "On 29 November 2022 the rebels killed 171": a day with its year, told late, is no day of what opened the report. */
    private static boolean isHistory(Draft telling) {
        DateMention day = telling.date();
        if (day == null || day.start() == null) {
            return false;
        }
        Sentence sentence = telling.dates.getFirst().sentence().sentence();
        String year = Integer.toString(day.start().getYear());
        return IntStream.range(day.from(), day.to())
                .anyMatch(i -> sentence.lower(i).equals(year));
    }

    /** Nobody marched into the drone that killed two elsewhere. */
    private static boolean isMarchAndRaid(Draft march, Draft raid) {
        return march.acts.size() == 1
                && march.acts.contains(Trigger.Act.PROTEST)
                && march.lastSentence != raid.lastSentence
                && raid.weapons.stream()
                        .anyMatch(in -> OF_WAR.contains(in.value().term().weapon()));
    }

    /** Others killed by other means: "twelve died in a blast", "two were shot dead". */
    private boolean isOtherDeed(Draft telling, Draft draft) {
        boolean otherFigures = !telling.told.isEmpty()
                && !draft.told.isEmpty()
                && telling.told.stream().noneMatch(draft.told::contains);
        boolean otherMeans = !telling.weapons.isEmpty() && !draft.weapons.isEmpty() && !sharesWeapon(telling, draft);
        return otherMeans && (otherFigures || isElsewhere(telling, draft));
    }

    /** Both say where, and not in the same words. */
    private boolean isElsewhere(Draft telling, Draft draft) {
        return telling.lastSentence != draft.lastSentence
                && !draft.isTitle()
                && telling.hasPlace()
                && draft.hasPlace()
                && places.of(telling, draft) < PlaceLikeness.SAME;
    }

    private static boolean sharesWeapon(Draft telling, Draft draft) {
        return telling.weapons.stream()
                .anyMatch(a -> draft.weapons.stream()
                        .anyMatch(b ->
                                a.value().term().weapon() == b.value().term().weapon()));
    }

    /** "the fire marks the first such incidents since": it speaks of the attacks told before. */
    private static boolean isReference(Draft telling) {
        return telling.frames.getFirst().mentions().sentence().tokens().stream().anyMatch(t -> t.is("such"));
    }

    /** "the attackers burst into the hall": who did what was told before, and no group that has a name. */
    private static boolean isByTheSame(Draft telling) {
        return telling.agents.stream()
                .anyMatch(in -> in.value().actor() == null
                        && in.value().country() == null
                        && in.value().side() != null
                        && in.sentence().sentence().lower(in.value().from() - 1).equals("the"));
    }

    /** A verb, or "the blast": nothing that begins a new story, as "an attack" can. */
    private static boolean isDefinite(Draft telling) {
        return telling.frames.stream().anyMatch(f -> f.trigger().verb() || f.anaphoric());
    }
}
