package org.sitrep.events.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.SubEventType;
import org.sitrep.contracts.codes.Weapon;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.coding.Place;
import org.sitrep.events.reports.Named;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.events.reports.ReportStore;
import org.sitrep.events.reports.RowAddress;

/**
 * How reports compare, each pair looked at once. Reports that tell the same are compared as one, for of an event with very
 * many reports most do.
 */
final class Web {
    /** The most days that any date may be off: beyond it no two reports are of one event. */
    private static final int FARTHEST_DAYS = 3;

    private final ReportMatcher matcher;
    private final Map<Object, Comparison> compared = new HashMap<>();
    private final Map<Content, Integer> contents = new HashMap<>();
    private final Map<ReportKey, Seen> seen = new HashMap<>();

    Web(ReportMatcher matcher) {
        this.matcher = matcher;
    }

    private record Pair(ReportKey one, ReportKey other) {}

    private record Contents(int one, int other, boolean ofOneDataset) {}

    /** What is asked of a report beside each of very many others, worked out once. */
    private record Seen(
            int content,
            UUID text,
            @Nullable String dataset,
            String country,
            @Nullable Days days,
            boolean comparable) {
        boolean ofDatasetOf(Seen other) {
            return dataset != null && dataset.equals(other.dataset);
        }
    }

    /** All of a report that signals look at, but what makes copies of it, and its dataset. */
    private record Content(
            SubEventType type,
            EventDate date,
            Place place,
            List<Actor> attackers,
            List<Actor> targets,
            @Nullable Count killed,
            @Nullable Count injured,
            List<Weapon> weapons) {
        static Content of(Report report) {
            CodedEvent told = report.told();
            return new Content(
                    told.subEventType(),
                    told.date(),
                    told.place(),
                    told.attackers().stream().map(Named::only).toList(),
                    told.targets().stream().map(Named::only).toList(),
                    told.killed(),
                    told.injured(),
                    told.weapons());
        }
    }

    Comparison between(Report one, Report other) {
        boolean inOrder = Report.IN_ORDER.compare(one, other) <= 0;
        Report first = inOrder ? one : other;
        Report second = inOrder ? other : one;
        Seen seenFirst = seen(first);
        Seen seenSecond = seen(second);
        Object pair = seenFirst.text.equals(seenSecond.text)
                ? new Pair(first.key(), second.key())
                : new Contents(seenFirst.content, seenSecond.content, seenFirst.ofDatasetOf(seenSecond));
        return compared.computeIfAbsent(pair, any -> matcher.compare(first, second));
    }

    private Seen seen(Report report) {
        return seen.computeIfAbsent(
                report.key(),
                any -> new Seen(
                        contents.computeIfAbsent(Content.of(report), next -> contents.size()),
                        report.source().text(),
                        RowAddress.dataset(report.source().article().url()),
                        ReportStore.country(report),
                        Days.of(report),
                        // A pinned report without exact day or place goes where its pin says, and draws nothing along.
                        report.exact() || !report.founding()));
    }

    /** Whether two reports tie their events together: by a pin, or by what they say. What one article tells apart does not. */
    boolean ties(Report one, Report other) {
        if (one.pin() != null && one.pin().equals(other.pin())) {
            return true;
        }
        Seen seenOne = seen(one);
        Seen seenOther = seen(other);
        return seenOne.comparable
                && seenOther.comparable
                && !farApart(seenOne, seenOther)
                && !sameArticle(one, other)
                && between(one, other).sameEvent();
    }

    /** Whether country or days alone rule one event out: told at a glance, where very many are looked at. */
    boolean farApart(Report one, Report other) {
        return farApart(seen(one), seen(other));
    }

    private static boolean farApart(Seen one, Seen other) {
        if (!one.country.equals(other.country)) {
            return true;
        }
        return one.days != null && other.days != null && one.days.gap(other.days) > FARTHEST_DAYS;
    }

    static boolean sameArticle(Report one, Report other) {
        return one.source().id().equals(other.source().id());
    }
}
