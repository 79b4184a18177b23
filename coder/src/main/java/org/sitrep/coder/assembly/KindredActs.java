package org.sitrep.coder.assembly;

import java.util.EnumSet;
import java.util.Set;
import org.sitrep.coder.knowledge.Trigger.Act;

/** Which kinds of acts can tell one event together: a blast and its dead, an attack and the clash it became. */
final class KindredActs {
    private static final Set<Act> HARM = EnumSet.of(Act.KILLING, Act.WOUNDING);
    private static final Set<Act> BLAST =
            EnumSet.of(Act.STRIKE, Act.BOMBING, Act.SHELLING, Act.LAUNCH, Act.INTERCEPTION, Act.CHEMICAL_ATTACK);
    private static final Set<Act> FIGHT = EnumSet.of(Act.CLASH, Act.REPULSE, Act.CAPTURE, Act.RECAPTURE);
    private static final Set<Act> DEMONSTRATION = EnumSet.of(Act.PROTEST, Act.RIOT, Act.DISPERSAL);
    private static final Set<Act> PEACEFUL = EnumSet.of(
            Act.ARREST,
            Act.AGREEMENT,
            Act.WITHDRAWAL,
            Act.BASE_ESTABLISHMENT,
            Act.GROUP_CHANGE,
            Act.TRANSFER,
            Act.DISARMING);

    private KindredActs() {}

    static boolean agree(Set<Act> some, Set<Act> others) {
        return some.stream().allMatch(a -> others.stream().allMatch(b -> agree(a, b)));
    }

    private static boolean agree(Act a, Act b) {
        if (a == b || (isHarm(a) && isViolent(b)) || (isHarm(b) && isViolent(a))) {
            return true;
        }
        if (a == Act.ATTACK || b == Act.ATTACK) {
            Act other = a == Act.ATTACK ? b : a;
            return BLAST.contains(other) || FIGHT.contains(other) || other == Act.LOOTING || other == Act.ABDUCTION;
        }
        return (BLAST.contains(a) && BLAST.contains(b))
                || (FIGHT.contains(a) && FIGHT.contains(b))
                || (a == Act.BOMBING && b == Act.CLASH)
                || (a == Act.CLASH && b == Act.BOMBING)
                || (DEMONSTRATION.contains(a) && DEMONSTRATION.contains(b))
                || (a == Act.RIOT && b == Act.LOOTING)
                || (a == Act.LOOTING && b == Act.RIOT);
    }

    static boolean isHarm(Act act) {
        return HARM.contains(act);
    }

    /** Nothing but dead and wounded. */
    static boolean areHarm(Set<Act> acts) {
        return HARM.containsAll(acts);
    }

    static boolean areViolent(Set<Act> acts) {
        return acts.stream().allMatch(KindredActs::isViolent);
    }

    private static boolean isViolent(Act act) {
        return !PEACEFUL.contains(act);
    }
}
