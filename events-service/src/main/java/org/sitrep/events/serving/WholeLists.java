package org.sitrep.events.serving;

import static org.sitrep.manners.problem.ProblemType.UNAVAILABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitrep.contracts.records.EventRecord;
import org.sitrep.contracts.records.RecordState;
import org.sitrep.events.parquet.ParquetFile;
import org.sitrep.events.records.Audit;
import org.sitrep.events.records.RecordTable;
import org.sitrep.events.storing.Database;
import org.sitrep.events.storing.Documents;
import org.sitrep.manners.caching.EntityTags;
import org.sitrep.manners.formats.Answers;
import org.sitrep.manners.formats.Column;
import org.sitrep.manners.formats.Format;
import org.sitrep.manners.formats.FormatParameters;
import org.sitrep.manners.paging.PageParameters;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.security.Caller;

/** Lists given away whole, as they stood at an instant, written while they are read: memory does not grow with them. */
@ApplicationScoped
class WholeLists {
    private static final Duration COME_AGAIN = Duration.ofSeconds(30);
    private static final int BUFFER = 64 * 1024;

    private final Database database;
    private final Moment moment;
    private final Answers answers;
    private final Request request;
    private final UriInfo uri;
    private final Viewer viewer;
    private final Audit audit;
    private final Caller caller;
    private final Semaphore seats;

    WholeLists(
            Database database,
            Moment moment,
            Answers answers,
            Request request,
            UriInfo uri,
            Viewer viewer,
            Audit audit,
            Caller caller,
            ExportsConfig config) {
        this.database = database;
        this.moment = moment;
        this.answers = answers;
        this.request = request;
        this.uri = uri;
        this.viewer = viewer;
        this.audit = audit;
        this.caller = caller;
        this.seats = new Semaphore(config.atOnce());
    }

    /**
     * What is given away.
     *
     * @param order null for none: rows then come as they lie, which is fastest
     * @param completion makes of the records what was asked for beyond what is stored; null for nothing
     */
    record Whole<T extends RecordState>(
            RecordTable table,
            Class<T> type,
            List<Column<T>> columns,
            Conditions conditions,
            @Nullable Order order,
            @Nullable UnaryOperator<List<T>> completion) {}

    /** Whether the whole list is asked for: any form but JSON without a limit. A Parquet file is never a page. */
    static boolean asked(FormatParameters.Choice choice, PageParameters paging, ParameterReader reader) {
        if (choice.format() == Format.PARQUET && paging.given()) {
            reader.violate("format", "parquet is for the whole list: leave out limit and cursor");
        }
        return choice.format() != Format.JSON && !paging.given();
    }

    /**
     * The answer; the instant it shows is in its header {@code Known-At}. Its tag is a weak one: the same records may come in
     * another order.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 where too many are being written
     */
    <T extends RecordState> Response answer(FormatParameters.Choice choice, Whole<T> whole, Instant asOf) {
        EntityTag state = EntityTags.of(uri.getRequestUri(), choice, asOf, viewer.sight());
        return EntityTags.answer(request, new EntityTag(state.getValue(), true), () -> stream(choice, whole, asOf));
    }

    private <T extends RecordState> Response.ResponseBuilder stream(
            FormatParameters.Choice choice, Whole<T> whole, Instant asOf) {
        if (!seats.tryAcquire()) {
            throw Problem.of(UNAVAILABLE)
                    .detail(
                            "As many whole lists as there are seats for are being written; pages can be read meanwhile.")
                    .retryAfter(COME_AGAIN)
                    .build();
        }
        String client = caller.clientId();
        Map<String, String> asked = Map.of(
                "query", Objects.requireNonNullElse(uri.getRequestUri().getQuery(), ""),
                "format", choice.format().label(),
                "known_at", asOf.toString());
        StreamingOutput body = out -> {
            try {
                audit.noteAlone(client, "export", whole.table().table(), null, asked);
                OutputStream buffered = new BufferedOutputStream(out, BUFFER);
                write(choice, whole, asOf, buffered);
                buffered.flush();
            } finally {
                seats.release();
            }
        };
        String file =
                whole.table().table().replace('_', '-') + "s." + choice.format().label();
        return Response.ok(body, choice.format().mediaType())
                .header("Known-At", asOf)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
    }

    /** The instant asked for, else the latest there is. */
    Instant asOf(@Nullable Instant knownAt) {
        return moment.of(knownAt);
    }

    private <T extends RecordState> void write(
            FormatParameters.Choice choice, Whole<T> whole, Instant asOf, OutputStream out) throws IOException {
        UnaryOperator<List<T>> completion = whole.completion();
        if (completion == null && choice.format() == Format.NDJSON) {
            read(whole, Stored.DOCUMENT, Stored::bytes, asOf, rows -> Stored.ndjson(out, rows));
        } else if (completion == null && choice.format() == Format.GEOJSON) {
            read(whole, Stored.PLACED, Stored::read, asOf, rows -> Stored.geojson(out, rows));
        } else {
            read(whole, Stored.DOCUMENT, Stored::bytes, asOf, rows -> {
                Iterator<T> stored = each(rows, json -> Documents.read(json, whole.type()));
                Iterator<T> records = completion == null ? stored : new Completed<>(stored, completion);
                switch (choice.format()) {
                    case PARQUET -> ParquetFile.write(whole.table().table(), whole.columns(), out, records);
                    case GEOJSON -> Stored.geojson(out, each(records, record -> Stored.of((EventRecord) record)));
                    default -> answers.write(choice, out, whole.columns(), records);
                }
            });
        }
    }

    /** Each as something else, when it is asked for. */
    private static <T, R> Iterator<R> each(Iterator<T> all, Function<? super T, R> as) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public R next() {
                return as.apply(all.next());
            }
        };
    }

    private <T> void read(
            Whole<?> whole, String columns, Database.RowReader<T> reader, Instant asOf, Database.RowTaker<T> taker)
            throws IOException {
        Order order = whole.order();
        List<@Nullable Object> parameters = new ArrayList<>(AsOf.parameters(asOf));
        parameters.addAll(whole.conditions().parameters());
        database.stream(
                "SELECT " + columns + " FROM " + AsOf.relation(whole.table())
                        + whole.conditions().where() + (order == null ? "" : order.sql()),
                reader,
                taker,
                parameters.toArray());
    }
}
