package org.sitrep.stats.projecting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Grade;
import org.sitrep.contracts.codes.Outcome;
import org.sitrep.contracts.codes.RecordStatus;
import org.sitrep.contracts.codes.Reporting;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.manners.filters.EventFilter;
import org.sitrep.manners.filters.Standing;
import org.sitrep.manners.filters.What;
import org.sitrep.manners.filters.Where;
import org.sitrep.manners.filters.Who;
import org.sitrep.manners.parameters.Box;
import org.sitrep.manners.parameters.Circle;

/** Every filter, each left out more often than not: alone and together with any others. */
final class RandomFilter {
    private static final int LEFT_OUT = 6;
    private static final Box ACROSS_THE_DATE_LINE = new Box(178.0, 31.0, -179.5, 33.0);

    private final Histories random;

    RandomFilter(Histories random) {
        this.random = random;
    }

    EventFilter filter() {
        return new EventFilter(
                one(LocalDate.parse("2023-12-31")),
                one(LocalDate.parse("2024-01-14")),
                where(),
                who(),
                what(),
                standing());
    }

    private Where where() {
        return new Where(
                list(List.of("IQ")),
                list(List.of("north", "south")),
                one(random.pick(new Box(41.0, 31.0, 43.0, 33.0), ACROSS_THE_DATE_LINE)),
                one(random.pick(
                        new Circle(32.0, 42.0, 160),
                        new Circle(31.5, -179.9, 250),
                        new Circle(-33.0, -138.0, 19_800))));
    }

    private Who who() {
        return new Who(
                list(List.of("alpha", "id-gamma")),
                list(List.of("beta", "id-gamma")),
                list(List.of("alpha")),
                list(List.of("civilians", "targets")),
                one(true));
    }

    private What what() {
        return new What(
                list(List.of(SubEventType.ARMED_CLASH.eventType(), SubEventType.AIR_DRONE_STRIKE.eventType())),
                list(List.of(SubEventType.PEACEFUL_PROTEST)),
                list(List.of(SubEventType.ARMED_CLASH.disorderType())),
                list(List.of(Weapon.DRONE, Weapon.ROCKET)),
                list(List.of(Outcome.SUCCEEDED, Outcome.FAILED)),
                one(2),
                one(random.pick(
                        "ALPHA",
                        "gamma north",
                        "beta or south",
                        "clash -alpha",
                        "\"armed clash\" gamma",
                        "drone",
                        "beta -air/drone",
                        "\"drone strike\" or protest")));
    }

    private Standing standing() {
        return new Standing(
                list(List.of(Reporting.MAIN)),
                one(2),
                one(0.5),
                list(List.of(Grade.WEAK, Grade.FAIR)),
                list(List.of(RecordStatus.RETRACTED, RecordStatus.CONFIRMED)),
                list(List.of(Histories.article(1), Histories.article(3))),
                one(Histories.BEGINNING.plusSeconds(3600)));
    }

    private boolean isLeftOut() {
        return random.pick(0, 1, 2, 3, 4, 5, 6) < LEFT_OUT;
    }

    private <T> @Nullable T one(T value) {
        return isLeftOut() ? null : value;
    }

    /** Of one value or of several. */
    private <T> List<T> list(List<T> values) {
        if (isLeftOut()) {
            return List.of();
        }
        return random.pick(true, false) ? values : values.subList(0, 1);
    }
}
