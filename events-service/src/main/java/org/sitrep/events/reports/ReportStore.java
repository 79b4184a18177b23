package org.sitrep.events.reports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.coding.Place;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.events.storing.Parameters;

/** The reports, each with the event that it was taken for. */
@ApplicationScoped
public class ReportStore {
    private static final TypeReference<List<CasualtyClaim>> CLAIMS = new TypeReference<>() {};
    private static final String SELECT =
            "SELECT r.event_id, r.ref, r.told, r.figures, r.pin, r.lone, a.* FROM report r JOIN source_article a USING (article_id) WHERE ";

    private static final String EXCEPT = """
             AND NOT EXISTS (SELECT FROM unnest(?::uuid[], ?::text[]) AS known (article_id, ref)
                             WHERE known.article_id = r.article_id AND known.ref = r.ref)""";

    private final Database database;

    ReportStore(Database database) {
        this.database = database;
    }

    /** Where a report went: its event, whether it is lone, and why, as a document; null leaves what is stored. */
    public record Assignment(
            ReportKey key,
            UUID eventId,
            boolean lone,
            @Nullable Object why) {}

    public List<Placed> ofArticles(Collection<UUID> articles) {
        return where("r.article_id = ANY (?)", Set.of(), articles);
    }

    public List<Placed> ofEvents(Collection<UUID> events) {
        return where("r.event_id = ANY (?)", Set.of(), events);
    }

    public List<Placed> ofPins(Collection<UUID> pins) {
        return where("r.pin = ANY (?)", Set.of(), pins);
    }

    public List<Placed> ofKeys(Collection<ReportKey> keys) {
        Set<UUID> articles = new HashSet<>();
        keys.forEach(each -> articles.add(each.articleId()));
        return ofArticles(articles).stream()
                .filter(each -> keys.contains(each.key()))
                .toList();
    }

    /**
     * The reports that a condition finds.
     *
     * @param condition SQL on {@code report r} and {@code source_article a}
     * @param except keys of reports that are known already, and are not read again
     */
    public List<Placed> where(String condition, Set<ReportKey> except, @Nullable Object... parameters) {
        if (except.isEmpty()) {
            return database.query(SELECT + condition, ReportStore::read, parameters);
        }
        List<@Nullable Object> all = new ArrayList<>();
        for (Object each : parameters) {
            all.add(each);
        }
        all.add(except.stream().map(ReportKey::articleId).toList());
        all.add(except.stream().map(ReportKey::ref).toList());
        return database.query(SELECT + "(" + condition + ")" + EXCEPT, ReportStore::read, all.toArray());
    }

    public void removeOfArticles(Collection<UUID> articles) {
        database.run("DELETE FROM report WHERE article_id = ANY (?)", articles);
    }

    /**
     * Stores reports whose event is still to be decided.
     *
     * @param exact whether the days of a report alone tell events apart
     */
    public void add(Collection<Report> reports, Predicate<Report> exact) {
        database.runEach(
                """
                INSERT INTO report (article_id, ref, country, place_key, starts, ends, exact, founding, latitude, longitude,
                                    pin, block, told, figures, placed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, 'null')
                """, reports.stream().map(each -> row(each, exact.test(each))).toList());
    }

    private static Parameters row(Report report, boolean exact) {
        EventDate date = report.told().date();
        Place place = report.told().place();
        return Parameters.of(
                report.source().id(),
                report.told().ref(),
                country(report),
                placeKey(place),
                date.start(),
                date.end(),
                exact,
                report.founding(),
                place.latitude(),
                place.longitude(),
                report.pin(),
                block(report, exact),
                Documents.write(report.told()),
                Documents.write(report.figures()));
    }

    /** Stores what a report tells in place of what it told, the event left as it is. */
    public void retell(Report report) {
        database.run(
                "UPDATE report SET told = ?::jsonb WHERE article_id = ? AND ref = ?",
                Documents.write(report.told()),
                report.source().id(),
                report.told().ref());
    }

    private record Went(
            UUID articleId,
            String ref,
            UUID eventId,
            boolean lone,
            @Nullable Object placed) {
        static Went of(Assignment each) {
            return new Went(each.key.articleId(), each.key.ref(), each.eventId, each.lone, each.why);
        }
    }

    /** Stores where reports went. */
    public void assign(Collection<Assignment> assignments) {
        database.run("""
                UPDATE report SET event_id = went.event_id, lone = went.lone, placed = coalesce(went.placed, report.placed)
                FROM jsonb_to_recordset(?::jsonb) AS went (article_id uuid, ref text, event_id uuid, lone boolean, placed jsonb)
                WHERE report.article_id = went.article_id AND report.ref = went.ref
                """, Documents.write(assignments.stream().map(Went::of).toList()));
    }

    /** The country as reports are stored and locked under: empty where none is known. */
    public static String country(Report report) {
        String country = report.told().place().country();
        return country == null ? "" : country;
    }

    /** Gazetteer id, else the name in one spelling; null where only the country is known. */
    public static @Nullable String placeKey(Place place) {
        if (place.gazetteerId() != null) {
            return place.gazetteerId();
        }
        return place.name() == null ? null : Words.spelling(place.name());
    }

    /** What lone reports must have in common to be compared: country and days; without exact days the place too. */
    public static String block(Report report, boolean exact) {
        EventDate date = report.told().date();
        String place = placeKey(report.told().place());
        return String.join(
                "|",
                country(report),
                Objects.toString(date.start(), ""),
                Objects.toString(date.end(), ""),
                exact || place == null ? "" : place);
    }

    private static Placed read(ResultSet row) throws SQLException {
        Report report = new Report(
                ArticleStore.read(row),
                Documents.read(row, "told", CodedEvent.class),
                Documents.readList(row, "figures", CLAIMS),
                Documents.idOrNull(row, "pin"));
        return new Placed(report, Documents.idOrNull(row, "event_id"), row.getBoolean("lone"));
    }
}
