package org.sitrep.coder.assembly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.frames.Casualty;
import org.sitrep.coder.knowledge.PersonNoun.Side;
import org.sitrep.coder.mentions.Party;

/** Whose dead figures count: the state's or the armed groups'. Who stands in neither camp can be counted in both. */
final class Camps {
    /** "Six members of the organization". */
    private static final Set<String> MEMBERS = Set.of("member", "element", "follower");

    private Camps() {}

    /** The figures of each camp; those of nobody's in none. */
    static List<List<Draft.Figure>> of(List<Draft.Figure> figures) {
        Map<Side, List<Draft.Figure>> camps = new EnumMap<>(Side.class);
        for (Draft.Figure figure : figures) {
            Side camp = of(figure.casualty());
            if (camp != null) {
                camps.computeIfAbsent(camp, side -> new ArrayList<>()).add(figure);
            }
        }
        return List.copyOf(camps.values());
    }

    /** The camp of those counted; null for civilians, for "people" and for groups of more than one camp. */
    static @Nullable Side of(Casualty casualty) {
        Party victims = casualty.victims();
        if (victims == null || !casualty.others().isEmpty() || casualty.part()) {
            return null;
        }
        Side side = victims.side();
        if (victims.noun() != null && MEMBERS.contains(victims.noun().noun())) {
            return Side.ARMED;
        }
        return side == Side.STATE ? Side.STATE : side == Side.ARMED || side == Side.CRIMINAL ? Side.ARMED : null;
    }
}
