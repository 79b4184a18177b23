package org.sitrep.events.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.records.RecordStates;
import org.sitrep.events.records.RecordTable;
import org.sitrep.manners.formats.Answers;
import org.sitrep.manners.formats.Column;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.paging.Page;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.paging.PageRequest;
import org.sitrep.manners.parameters.ParameterReader;

/** What the three lists of claims and observations do alike. */
@ApplicationScoped
class ClaimLists {
    private final RecordLists lists;
    private final WholeLists wholes;
    private final Viewer viewer;
    private final Answers answers;
    private final Clock clock;

    ClaimLists(RecordLists lists, WholeLists wholes, Viewer viewer, Answers answers, Clock clock) {
        this.lists = lists;
        this.wholes = wholes;
        this.viewer = viewer;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * How one kind of record is listed.
     *
     * @param quote puts the sentences beside its evidence
     */
    record Listing<T extends RecordState>(
            RecordTable table, Class<T> type, Order order, BiFunction<Quoting, T, T> quote, List<Column<T>> columns) {}

    <T extends RecordState> Response answer(
            Listing<T> listing,
            Conditions conditions,
            ClaimFilters filters,
            ParameterReader reader,
            PageParameters paging,
            FormatParameters formats) {
        Instant at = reader.knownAt(filters.knownAt, clock);
        FormatParameters.Choice choice = formats.read(reader, Format.JSON, Format.CSV, Format.NDJSON, Format.PARQUET);
        PageRequest request = paging.read(reader);
        boolean whole = WholeLists.asked(choice, paging, reader);
        reader.refuseIfWrong();
        viewer.mayList(filters.articles(new ParameterReader()));
        if (whole) {
            return wholes.answer(
                    choice,
                    new WholeLists.Whole<>(
                            listing.table(),
                            listing.type(),
                            listing.columns(),
                            conditions,
                            null,
                            choice.format() == Format.NDJSON ? claims -> quoted(listing, claims) : null),
                    wholes.asOf(at));
        }
        Page<T> found = lists.page(listing.table(), conditions, listing.order(), request, at)
                .read(listing.type());
        Page<T> page = new Page<>(quoted(listing, found.items()), found.nextCursor());
        return paging.link(answers.of(choice, page, page.items(), listing.columns()), page)
                .build();
    }

    private <T extends RecordState> List<T> quoted(Listing<T> listing, List<T> claims) {
        Quoting quoting = new Quoting(viewer.sentencesOf(
                claims.stream().map(RecordStates::articleId).distinct().toList()));
        return claims.stream()
                .map(claim -> listing.quote().apply(quoting, claim))
                .toList();
    }
}
