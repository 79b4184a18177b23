package org.sitrep.events.serving;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.coding.Actor;
import org.sitrep.contracts.coding.Period;
import org.sitrep.contracts.coding.Range;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.contracts.records.CasualtyClaimRecord;
import org.sitrep.contracts.records.ForceLevelRecord;
import org.sitrep.contracts.records.TempoClaimRecord;
import org.sitrep.manners.formats.Cell;
import org.sitrep.manners.formats.Column;

/** The columns of claims and observations as CSV, with their HXL tags. */
final class ClaimColumns {
    static final List<Column<CasualtyClaimRecord>> CASUALTIES = List.of(
            column("id", "#meta+id", CasualtyClaimRecord::id),
            column("revision", "#meta+revision", Cell.WHOLE, CasualtyClaimRecord::revision),
            column("recorded_at", "#date+recorded", Cell.INSTANT, CasualtyClaimRecord::recordedAt),
            column("record_status", "#status", claim -> claim.recordStatus().label()),
            column("scope", "#indicator+scope", claim -> claim.scope().label()),
            column("event_id", "#event+id", CasualtyClaimRecord::eventId),
            column("measure", "#indicator+measure", claim -> claim.measure().label()),
            column("low", "#affected+min", Cell.WHOLE, claim -> claim.count().low()),
            column("high", "#affected+max", Cell.WHOLE, claim -> claim.count().high()),
            column("qualifier", "", claim -> claim.count().qualifier().label()),
            column("victims", "#affected+group", claim -> ofVictims(claim, Victims::name)),
            column("victims_country", "#country+victims", claim -> ofVictims(claim, Victims::country)),
            column("civilian", "", Cell.FLAG, claim -> ofVictims(claim, Victims::civilian)),
            column("countries", "#country+code", claim -> String.join("; ", claim.countries())),
            column("period_start", "#date+start", Cell.DAY, claim -> ofPeriod(claim, Period::start)),
            column("period_end", "#date+end", Cell.DAY, claim -> ofPeriod(claim, Period::end)),
            column("stated_on", "#date+stated", Cell.DAY, claim -> ofPeriod(claim, Period::statedOn)),
            column("claimed_by", "#meta+claimant", CasualtyClaimRecord::claimedBy),
            column("confidence", "#indicator+confidence", Cell.DECIMAL, CasualtyClaimRecord::confidence),
            column("publisher", "#meta+source", claim -> claim.source().publisher()),
            column("url", "#meta+url", claim -> claim.source().url()),
            column("article_id", "#meta+article", claim -> claim.source().articleId()));

    static final List<Column<ForceLevelRecord>> FORCE_LEVELS = List.of(
            column("id", "#meta+id", ForceLevelRecord::id),
            column("revision", "#meta+revision", Cell.WHOLE, ForceLevelRecord::revision),
            column("recorded_at", "#date+recorded", Cell.INSTANT, ForceLevelRecord::recordedAt),
            column("record_status", "#status", level -> level.recordStatus().label()),
            column("force", "#group+name", level -> level.force().name()),
            column("force_country", "#country+force", level -> level.force().country()),
            column("low", "#population+min", Cell.WHOLE, level -> level.count().low()),
            column("high", "#population+max", Cell.WHOLE, level -> level.count().high()),
            column("qualifier", "", level -> level.count().qualifier().label()),
            column("unit", "", ForceLevelRecord::unit),
            column("country", "#country+code", level -> level.place().country()),
            column("place", "#loc+name", level -> level.place().name()),
            column("status", "#status+force", level -> level.status().label()),
            column("as_of", "#date", Cell.DAY, level -> level.asOf().date()),
            column(
                    "as_of_precision",
                    "#date+precision",
                    level -> level.asOf().precision().label()),
            column("mission", "", ForceLevelRecord::mission),
            column("claimed_by", "#meta+claimant", ForceLevelRecord::claimedBy),
            column("confidence", "#indicator+confidence", Cell.DECIMAL, ForceLevelRecord::confidence),
            column("publisher", "#meta+source", level -> level.source().publisher()),
            column("url", "#meta+url", level -> level.source().url()),
            column("article_id", "#meta+article", level -> level.source().articleId()));

    static final List<Column<TempoClaimRecord>> TEMPO = List.of(
            column("id", "#meta+id", TempoClaimRecord::id),
            column("revision", "#meta+revision", Cell.WHOLE, TempoClaimRecord::revision),
            column("recorded_at", "#date+recorded", Cell.INSTANT, TempoClaimRecord::recordedAt),
            column("record_status", "#status", claim -> claim.recordStatus().label()),
            column("kind", "#indicator+kind", claim -> claim.kind().label()),
            column("since", "#date+start", Cell.DAY, TempoClaimRecord::since),
            column("until", "#date+end", Cell.DAY, TempoClaimRecord::until),
            column("what", "#description", TempoClaimRecord::what),
            column("low", "", Cell.WHOLE, claim -> ofCount(claim, Range::low)),
            column("high", "", Cell.WHOLE, claim -> ofCount(claim, Range::high)),
            column("attackers", "#group+attacker", claim -> names(claim.attackers())),
            column("targets", "#group+target", claim -> names(claim.targets())),
            column("countries", "#country+code", claim -> String.join("; ", claim.countries())),
            column("claimed_by", "#meta+claimant", TempoClaimRecord::claimedBy),
            column("confidence", "#indicator+confidence", Cell.DECIMAL, TempoClaimRecord::confidence),
            column("publisher", "#meta+source", claim -> claim.source().publisher()),
            column("url", "#meta+url", claim -> claim.source().url()),
            column("article_id", "#meta+article", claim -> claim.source().articleId()));

    private ClaimColumns() {}

    private static <T> Column<T> column(String name, String hxl, Function<T, ? extends @Nullable Object> value) {
        return new Column<>(name, hxl, value);
    }

    private static <T> Column<T> column(
            String name, String hxl, Cell cells, Function<T, ? extends @Nullable Object> value) {
        return new Column<>(name, hxl, cells, value);
    }

    private static @Nullable Object ofVictims(
            CasualtyClaimRecord claim, Function<Victims, ? extends @Nullable Object> part) {
        Victims victims = claim.victims();
        return victims == null ? null : part.apply(victims);
    }

    private static @Nullable Object ofPeriod(
            CasualtyClaimRecord claim, Function<Period, ? extends @Nullable Object> part) {
        Period period = claim.period();
        return period == null ? null : part.apply(period);
    }

    private static @Nullable Object ofCount(TempoClaimRecord claim, Function<Range, ? extends @Nullable Object> part) {
        Range count = claim.count();
        return count == null ? null : part.apply(count);
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining("; "));
    }
}
