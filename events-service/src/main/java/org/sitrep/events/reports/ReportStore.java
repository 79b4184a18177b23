package org.sitrep.events.reports;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.CasualtyClaim;
import org.sitrep.contracts.coding.CodedEvent;
import org.sitrep.contracts.coding.EventDate;
import org.sitrep.contracts.coding.Place;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;

/** The reports, each with the event that it was taken for. */
@ApplicationScoped
public class ReportStore {
    private static final TypeReference<List<CasualtyClaim>> CLAIMS = new TypeReference<>() {};
    private static final String SELECT =
            "SELECT r.event_id, r.ref, r.told, r.figures, a.* FROM report r JOIN source_article a USING (article_id) ";

    private final Database database;

    ReportStore(Database database) {
        this.database = database;
    }

    /** A report and the event that it was taken for. */
    public record Placed(Report report, UUID eventId) {}

    public List<Placed> ofArticles(Collection<UUID> articles) {
        return database.query(SELECT + "WHERE r.article_id = ANY (?)", ReportStore::read, articles);
    }

    public List<Placed> ofEvents(Collection<UUID> events) {
        return database.query(SELECT + "WHERE r.event_id = ANY (?)", ReportStore::read, events);
    }

    public void removeOfArticles(Collection<UUID> articles) {
        database.run("DELETE FROM report WHERE article_id = ANY (?)", articles);
    }

    /**
     * Stores a report.
     *
     * @param exact whether its days alone tell events apart
     * @param placed why it was taken for the event, as a document
     */
    public void add(Report report, UUID eventId, boolean exact, Object placed) {
        EventDate date = report.told().date();
        database.run(
                """
                INSERT INTO report (article_id, ref, event_id, country, place_key, starts, ends, exact, told, figures, placed)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb)
                """,
                report.source().id(),
                report.told().ref(),
                eventId,
                country(report),
                placeKey(report.told().place()),
                date.start(),
                date.end(),
                exact,
                Documents.write(report.told()),
                Documents.write(report.figures()),
                Documents.write(placed));
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

    static Placed read(ResultSet row) throws SQLException {
        Report report = new Report(
                ArticleStore.read(row),
                Documents.read(row, "told", CodedEvent.class),
                Documents.readList(row, "figures", CLAIMS));
        return new Placed(report, Documents.id(row, "event_id"));
    }
}
