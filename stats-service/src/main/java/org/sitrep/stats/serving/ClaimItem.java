package org.sitrep.stats.serving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.codes.Measure;
import org.sitrep.contracts.coding.Count;
import org.sitrep.contracts.coding.Period;
import org.sitrep.contracts.coding.Victims;
import org.sitrep.contracts.records.Source;
import org.sitrep.manners.formats.Column;
import org.sitrep.stats.counting.ComparedClaim;
import org.sitrep.stats.counting.OwnEvent;

/** A cumulative claim beside our own records. */
record ClaimItem(
        UUID id,
        Measure measure,
        Count count,
        @Nullable Victims victims,
        List<String> countries,
        @Nullable Period period,
        @Nullable String claimedBy,
        double confidence,
        Source source,
        ComparedClaim.OwnRecords ownRecords,
        Difference difference,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OwnEvent> events) {

    /**
     * The claim less our own records.
     *
     * @param low null where the claim is open downwards
     * @param high null where the claim is open upwards
     * @param lowOpen there where our own records leave their upper end open: the difference may be less
     */
    record Difference(
            @Nullable Long low,
            @Nullable Long high,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean lowOpen) {}

    static final List<Column<ClaimItem>> COLUMNS = List.of(
            new Column<>("claimed_by", "#meta+claimed_by", ClaimItem::claimedBy),
            new Column<>("measure", "#indicator+measure", item -> item.measure.label()),
            new Column<>("low", "#affected+claimed+min", item -> item.count.low()),
            new Column<>("high", "#affected+claimed+max", item -> item.count.high()),
            new Column<>(
                    "qualifier",
                    "#affected+claimed+qualifier",
                    item -> item.count.qualifier().label()),
            new Column<>("victims", "#group+name+victims", item -> item.victims == null ? null : item.victims.name()),
            new Column<>(
                    "victims_country",
                    "#country+code+victims",
                    item -> item.victims == null ? null : item.victims.country()),
            new Column<>("countries", "#country+code+list", item -> String.join(" ", item.countries)),
            new Column<>("period_start", "#date+start", item -> item.period == null ? null : item.period.start()),
            new Column<>("period_end", "#date+end", item -> item.period == null ? null : item.period.end()),
            new Column<>("stated_on", "#date+reported", item -> item.period == null ? null : item.period.statedOn()),
            new Column<>("own_events", "#event+num", item -> item.ownRecords.events()),
            new Column<>(
                    "own_killed_best",
                    "#affected+killed",
                    item -> item.ownRecords.killed().best()),
            new Column<>(
                    "own_injured_best",
                    "#affected+injured",
                    item -> item.ownRecords.injured().best()),
            new Column<>("difference_low", "#indicator+difference+min", item -> item.difference.low()),
            new Column<>("difference_high", "#indicator+difference+max", item -> item.difference.high()),
            new Column<>("article_id", "#meta+source+id", item -> item.source.articleId()),
            new Column<>("publisher", "#meta+source+name", item -> item.source.publisher()));

    static ClaimItem of(ComparedClaim compared) {
        var claim = compared.claim();
        return new ClaimItem(
                claim.id(),
                claim.measure(),
                claim.count(),
                claim.victims(),
                claim.countries(),
                claim.period(),
                claim.claimedBy(),
                claim.confidence(),
                claim.source(),
                compared.own(),
                new Difference(
                        compared.leastDifference(),
                        compared.greatestDifference(),
                        compared.measured().highOpen()),
                compared.events());
    }
}
