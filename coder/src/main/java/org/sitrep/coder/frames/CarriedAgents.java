package org.sitrep.coder.frames;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.coder.mentions.Party;

/** Gives acts of which only "they" are told the body that acted just before: "They then set it on fire". */
public final class CarriedAgents {
    /** Sentences back in which the name may stand. */
    private static final int REACH = 2;

    private CarriedAgents() {}

    public static void give(List<Told> article) {
        Frame.@Nullable Carried last = null;
        for (Told told : article) {
            int here = told.mentions().sentence().index();
            if (last != null && here - last.mentions().sentence().index() <= REACH) {
                giveTo(told, last);
            }
            Party acting = acting(told);
            if (acting != null) {
                last = new Frame.Carried(acting, told.mentions());
            }
        }
    }

    private static void giveTo(Told told, Frame.Carried last) {
        for (Frame frame : told.all()) {
            if (frame.pronounActs && frame.agents.isEmpty() && !suffers(frame, last.party())) {
                frame.carried.add(last);
            }
        }
    }

    private static boolean suffers(Frame frame, Party party) {
        return frame.sufferers.stream()
                .anyMatch(s -> s.party() != null && s.party().name().equals(party.name()));
    }

    private static @Nullable Party acting(Told told) {
        for (Frame frame : told.all()) {
            for (Party agent : frame.agents) {
                if (isBody(agent)) {
                    return agent;
                }
            }
        }
        return null;
    }

    private static boolean isBody(Party party) {
        return party.isArmed() && !party.isSpeaker() && !party.isBareAssailant();
    }
}
