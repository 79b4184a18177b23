package org.sitrep.events.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.sitrep.events.reports.Placed;
import org.sitrep.events.reports.Report;
import org.sitrep.events.reports.ReportKey;
import org.sitrep.events.samples.Article;

/** Reports in memory, grouped as the service groups those in its database. */
final class Remembered implements Surroundings {
    private final Map<ReportKey, Placed> reports = new LinkedHashMap<>();
    private final ReportMatcher matcher;

    Remembered(ReportMatcher matcher) {
        this.matcher = matcher;
    }

    void take(Article article) {
        take(article.reports());
    }

    void take(List<Report> ofArticle) {
        List<Placed> coming = ofArticle.stream()
                .map(report -> new Placed(report, null, false))
                .toList();
        coming.forEach(each -> reports.put(each.key(), each));
        apply(Regrouping.after(coming, List.of(), Map.of(), this, matcher));
    }

    void withdraw(Article article) {
        recode(article, List.of());
    }

    /** What an article tells now, in place of what it told. */
    void recode(Article article, List<Report> now) {
        List<Placed> gone = ofArticles(List.of(article.id()), Set.of());
        gone.forEach(each -> reports.remove(each.key()));
        List<Placed> coming =
                now.stream().map(report -> new Placed(report, null, false)).toList();
        coming.forEach(each -> reports.put(each.key(), each));
        apply(Regrouping.after(coming, gone, Map.of(), this, matcher));
    }

    private void apply(Grouping grouping) {
        for (Grouping.Event event : grouping.events()) {
            event.members()
                    .forEach(each ->
                            reports.put(each.report().key(), new Placed(each.report(), event.id(), each.lone())));
        }
    }

    Set<UUID> eventsOf(List<Report> some) {
        Set<UUID> events = new HashSet<>();
        some.forEach(each ->
                events.add(Objects.requireNonNull(reports.get(each.key())).event()));
        return events;
    }

    Set<Set<ReportKey>> groups() {
        Map<UUID, Set<ReportKey>> groups = new HashMap<>();
        reports.values()
                .forEach(each -> groups.computeIfAbsent(Objects.requireNonNull(each.eventId()), any -> new HashSet<>())
                        .add(each.key()));
        return new HashSet<>(groups.values());
    }

    @Override
    public List<Placed> foundingNear(Collection<Report> founding, Set<ReportKey> known) {
        return where(each -> each.report().founding() && !known.contains(each.key()));
    }

    @Override
    public List<Placed> foundingFor(Collection<Report> vague, Set<ReportKey> known) {
        return where(each -> each.report().founding() && !known.contains(each.key()));
    }

    @Override
    public List<Placed> vagueFor(Collection<Report> founding, Set<ReportKey> known) {
        return where(each -> !each.report().founding() && !known.contains(each.key()));
    }

    @Override
    public List<Placed> loneLike(Collection<Report> vague, Set<ReportKey> known) {
        return where(each -> each.lone() && !known.contains(each.key()));
    }

    @Override
    public List<Placed> ofEvents(Collection<UUID> events, Set<ReportKey> known) {
        return where(each -> each.eventId() != null && events.contains(each.eventId()) && !known.contains(each.key()));
    }

    @Override
    public List<Placed> ofArticles(Collection<UUID> articles, Set<ReportKey> known) {
        return where(each -> articles.contains(each.report().source().id()) && !known.contains(each.key()));
    }

    @Override
    public Apart apart(Collection<UUID> pins) {
        return Apart.NONE;
    }

    private List<Placed> where(Predicate<Placed> wanted) {
        return new ArrayList<>(reports.values()).stream().filter(wanted).toList();
    }
}
