package org.sitrep.coder.assembly;

import org.jspecify.annotations.Nullable;
import org.sitrep.coder.forces.ForceCount;
import org.sitrep.coder.knowledge.Theatres;
import org.sitrep.coder.mentions.Mentions;
import org.sitrep.coder.mentions.Party;

/**
 * Where the soldiers are of whom a report on a mission speaks: "KFOR comes down to 5,000", "Austria's 200 will be home
 * before spring" are in Kosovo, whoever decides it in Brussels.
 */
final class MissionTheatre {
    /** Sentences over which a report goes on with the mission that it named. */
    private static final int REACH = 4;

    private final Theatres theatres;
    private @Nullable String country;
    private int named;

    MissionTheatre(Theatres theatres) {
        this.theatres = theatres;
    }

    /** Takes in the next sentence. */
    void goOn(Mentions sentence) {
        String here = in(sentence);
        if (here != null) {
            country = here;
            named = sentence.sentence().index();
        }
    }

    /** The country of the mission named last, null where none was named shortly before. */
    @Nullable String of(ForceCount count) {
        return count.mentions().sentence().index() - named <= REACH ? country : null;
    }

    /** True where the count's own sentence names a mission. */
    boolean isTold(ForceCount count) {
        return in(count.mentions()) != null;
    }

    private @Nullable String in(Mentions sentence) {
        String found = null;
        for (Party party : sentence.parties()) {
            String here =
                    party.actor() == null ? null : theatres.of(party.actor()).orElse(null);
            found = here == null ? found : here;
        }
        return found;
    }
}
