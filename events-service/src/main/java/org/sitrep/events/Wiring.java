package org.sitrep.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.sitrep.events.concluding.EventConclusion;
import org.sitrep.events.figures.UcdpBest;
import org.sitrep.events.matching.ReportMatcher;
import org.sitrep.events.matching.SignalMatcher;

/** Which of the interchangeable parts are used. */
@ApplicationScoped
class Wiring {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    ReportMatcher matcher() {
        return new SignalMatcher();
    }

    @Produces
    @Singleton
    EventConclusion conclusion() {
        return new EventConclusion(new UcdpBest());
    }
}
