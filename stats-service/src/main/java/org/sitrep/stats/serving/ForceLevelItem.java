package org.sitrep.stats.serving;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.ForceStatus;
import org.sitrep.contracts.coding.AsOf;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Force;
import org.sitrep.contracts.coding.Place;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.Source;
import org.sitrep.manners.formats.Column;

/**
 * A force level as statistics show it.
 *
 * @param ageDays days from the count's own day to the day asked for; null in a series and where the count has no day
 */
record ForceLevelItem(
        UUID id,
        Force force,
        Place place,
        Count count,
        String unit,
        ForceStatus status,
        AsOf asOf,
        @Nullable Long ageDays,
        @Nullable String mission,
        @Nullable String claimedBy,
        double confidence,
        Source source) {

    static final List<Column<ForceLevelItem>> COLUMNS = List.of(
            new Column<>("force", "#group+name+force", item -> item.force.name()),
            new Column<>("force_id", "#group+code+force", item -> item.force.actorId()),
            new Column<>("force_country", "#country+code+force", item -> item.force.country()),
            new Column<>("country", "#country+code", item -> item.place.country()),
            new Column<>("admin1", "#adm1+name", item -> item.place.admin1()),
            new Column<>("place", "#loc+name", item -> item.place.name()),
            new Column<>("low", "#population+force+min", item -> item.count.low()),
            new Column<>("high", "#population+force+max", item -> item.count.high()),
            new Column<>(
                    "qualifier",
                    "#population+force+qualifier",
                    item -> item.count.qualifier().label()),
            new Column<>("unit", "#population+force+unit", ForceLevelItem::unit),
            new Column<>("status", "#status+force", item -> item.status.label()),
            new Column<>("as_of", "#date+reported", item -> item.asOf.date()),
            new Column<>(
                    "as_of_precision",
                    "#date+precision",
                    item -> item.asOf.precision().label()),
            new Column<>("age_days", "#date+age", ForceLevelItem::ageDays),
            new Column<>("claimed_by", "#meta+claimed_by", ForceLevelItem::claimedBy),
            new Column<>("article_id", "#meta+source+id", item -> item.source.articleId()),
            new Column<>("publisher", "#meta+source+name", item -> item.source.publisher()));

    static ForceLevelItem of(ForceLevelRecord level, @Nullable LocalDate day) {
        var date = level.asOf().date();
        return new ForceLevelItem(
                level.id(),
                level.force(),
                level.place(),
                level.count(),
                level.unit(),
                level.status(),
                level.asOf(),
                day == null || date == null ? null : ChronoUnit.DAYS.between(date, day),
                level.mission(),
                level.claimedBy(),
                level.confidence(),
                level.source());
    }
}
