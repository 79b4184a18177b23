package org.sitrep.events.concluding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.events.reports.Named;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.Words;

/** All actors that reports name in one part, each once, the most named first. */
final class Participants {
    private Participants() {}

    static List<Actor> of(List<Report> voters, Function<Report, List<Actor>> part) {
        List<Tally> named = new ArrayList<>();
        for (Report report : voters) {
            for (Actor actor : part.apply(report)) {
                Tally known = named.stream()
                        .filter(each -> each.isSame(actor))
                        .findFirst()
                        .orElse(null);
                if (known == null) {
                    named.add(new Tally(actor));
                } else {
                    known.add(actor);
                }
            }
        }
        named.sort(Comparator.comparingInt((Tally each) -> each.times)
                .reversed()
                .thenComparing(each -> each.actor.name()));
        return named.stream().map(Tally::asRecorded).toList();
    }

    /** One actor with how often it is named. */
    private static final class Tally {
        private Actor actor;
        private int times = 1;
        private boolean alleged;

        Tally(Actor actor) {
            this.actor = actor;
            this.alleged = actor.alleged();
        }

        boolean isSame(Actor other) {
            String id = actor.actorId();
            if (id != null && other.actorId() != null) {
                return id.equals(other.actorId());
            }
            return actor.name().equals(other.name())
                    || Words.spelling(actor.name()).equals(Words.spelling(other.name()));
        }

        void add(Actor other) {
            times++;
            alleged &= other.alleged();
            if (actor.actorId() == null && other.actorId() != null) {
                actor = other;
            }
        }

        Actor asRecorded() {
            return Named.only(new Actor(
                    actor.name(),
                    actor.mention(),
                    actor.entity(),
                    actor.actorId(),
                    actor.kind(),
                    actor.country(),
                    alleged));
        }
    }
}
