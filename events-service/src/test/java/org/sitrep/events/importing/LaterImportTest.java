package org.sitrep.events.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.serving.Api;
import org.sitrep.events.storing.Database;
import org.sitrep.manners.identifiers.Ids;

@OnRealParts
class LaterImportTest {
    private static final String HEADER =
            "event_id_cnty,event_date,sub_event_type,actor1,country,location,latitude,longitude,fatalities\n";

    @Inject
    ImportStore imports;

    @Inject
    Importing importing;

    @Inject
    Database database;

    private final LocalDate day = Days.own();
    private final String dataset = "Dataset " + Ids.next();

    @Test
    void keepsATableAndTellsHowFarItHasCome() {
        String table = HEADER + rows(0, 450) + "WRONG,%s,Duel,One,Jordan,Irbid,32.5,35.8,3\n".formatted(day);

        String location = post(table.getBytes(StandardCharsets.UTF_8))
                .statusCode(202)
                .header("Location", startsWith("/v1/imports/"))
                .header("Preference-Applied", equalTo("respond-async"))
                .body("state", equalTo("running"))
                .body("dataset", equalTo(dataset))
                .extract()
                .header("Location");

        JsonPath ended = Followed.ended(location);
        assertThat(ended.getString("state")).isEqualTo("done");
        assertThat(ended.getInt("imported")).isEqualTo(450);
        assertThat(ended.getInt("refused")).isEqualTo(1);
        List<String> report = Followed.report(ended.getString("id"));
        assertThat(report).hasSize(2);
        assertThat(report.getFirst()).contains("\"refused\"", "\"line\":452", "\"WRONG\"", "sub_event_type");
        assertThat(report.getLast()).contains("\"done\"", "\"imported\":450", "\"refused\":1");
        assertThat(pieces(location)).isZero();
        Api.as("admin")
                .get("/v1/audit?action=import&about=" + dataset)
                .then()
                .body("items[0].details.rows.IMPORTED", equalTo(450));
    }

    @Test
    void goesOnBehindTheRowsThatAProcessTookBeforeItDied() throws IOException {
        Import kept = QuarkusTransaction.requiringNew().call(() -> {
            Import added =
                    imports.add("gone", dataset, packed(HEADER + rows(0, 300))).orElseThrow();
            imports.next(Ids.next());
            imports.advance(added.with(new Counts(250, 0, 0, 0)), List.of());
            database.run("UPDATE import SET seen_at = seen_at - interval '1 hour' WHERE id = ?", added.id());
            return added;
        });
        importing.now();

        JsonPath ended = Followed.ended("/v1/imports/" + kept.id());

        assertThat(ended.getInt("imported")).isEqualTo(300);
        assertThat(taken()).isEqualTo(50);
    }

    @Test
    void leavesAnImportToTheProcessThatIsAtIt() {
        UUID other = Ids.next();
        Import kept = keptBy(other).orElseThrow();

        List<UUID> offered = QuarkusTransaction.requiringNew()
                .call(() -> imports.next(Ids.next()).stream().map(Import::id).toList());
        imports.letGo(other);
        importing.now();

        assertThat(offered).doesNotContain(kept.id());
        assertThat(Followed.ended("/v1/imports/" + kept.id()).getInt("imported"))
                .isEqualTo(3);
    }

    @Test
    void failsWhereATableBreaksAndKnowsItsRowsWhenItIsMended() {
        String open = "OPEN,%s,Attack,\"One,Jordan,Irbid,32.5,35.8,3\n".formatted(day);

        JsonPath failed = Followed.ended(location(HEADER + rows(0, 5) + open));
        JsonPath mended = Followed.ended(location(HEADER + rows(0, 5) + open.replace("\"", "")));

        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getInt("imported")).isEqualTo(5);
        assertThat(failed.getString("problem.detail")).contains("line 7", "Sent again");
        assertThat(Followed.report(failed.getString("id")))
                .singleElement()
                .satisfies(last -> assertThat(last).contains("\"failed\"", "\"imported\":5"));
        assertThat(mended.getInt("known")).isEqualTo(5);
        assertThat(mended.getInt("imported")).isEqualTo(1);
    }

    @Test
    void failsWhereARowIsTooLongToBeHeld() {
        JsonPath failed = Followed.ended(location(HEADER + rows(0, 5) + ",".repeat(3 * Allowance.ROW) + "\n"));

        assertThat(failed.getString("state")).isEqualTo("failed");
        assertThat(failed.getInt("imported")).isEqualTo(5);
        assertThat(failed.getString("problem.detail")).contains("line 7", "megabyte");
    }

    @Test
    void refusesRowsThatCannotBeStoredForWhatNobodyForesaw() {
        String wrong = "UNFORESEEN,%s,Attack,One,Jordan,Irbid,32.5,35.8,3\n".formatted(day);
        String twice = wrong.replace("UNFORESEEN", "UNFORESEEN2");

        JsonPath ended = Unforeseen.in(
                database, () -> Followed.ended(location(HEADER + rows(0, 230) + wrong + twice + rows(230, 450))));

        assertThat(ended.getString("state")).isEqualTo("done");
        assertThat(ended.getInt("imported")).isEqualTo(450);
        assertThat(ended.getInt("refused")).isEqualTo(2);
        assertThat(Followed.report(ended.getString("id"))).hasSize(3).satisfies(lines -> {
            assertThat(lines.getFirst()).contains("\"line\":232", "\"UNFORESEEN\"");
            assertThat(lines.get(1)).contains("\"line\":233", "\"UNFORESEEN2\"");
        });
    }

    @Test
    void letsOthersGoBeforeOneThatWasTriedInVain() {
        UUID worker = Ids.next();
        QuarkusTransaction.begin(); // never committed: nobody else sees them
        try {
            UUID first = waiting(worker);
            UUID second = waiting(worker);
            imports.tried(first);

            assertThat(imports.next(worker).orElseThrow().id()).isEqualTo(second);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void keepsNoMoreThanTwentyHoweverManyComeAtOnce() throws InterruptedException {
        UUID worker = Ids.next();
        List<UUID> kept = new CopyOnWriteArrayList<>();
        try {
            List<Thread> senders = IntStream.range(0, 40)
                    .mapToObj(sender ->
                            Thread.ofVirtual().start(() -> keptBy(worker).ifPresent(one -> kept.add(one.id()))))
                    .toList();
            for (Thread sender : senders) {
                sender.join();
            }

            assertThat(kept).hasSize(20);
            post((HEADER + rows(0, 1)).getBytes(StandardCharsets.UTF_8))
                    .statusCode(503)
                    .header("Retry-After", "60");
        } finally {
            kept.forEach(imports::cancel);
        }
    }

    @Test
    void endsAnImportThatIsUnderWayWhereItsSenderWishesSo() {
        String table = HEADER
                + IntStream.range(0, 3_000)
                        .mapToObj(i -> "R%d,%s,Attack,Group %d,Jordan,Town %d,%s,35.8,%d\n"
                                .formatted(i, day.plusDays(i % 30), i, i, 29.5 + i * 0.001, i % 7))
                        .collect(Collectors.joining());
        String location = location(table);
        await().atMost(Followed.SOON).until(() -> Followed.status(location).getInt("imported") > 0);

        Api.as("curator").delete(location).then().statusCode(204);

        JsonPath ended = Followed.status(location);
        assertThat(ended.getString("state")).isEqualTo("cancelled");
        assertThat(ended.getInt("imported")).isLessThan(3_000).isEqualTo(Math.toIntExact(taken()));
        assertThat(Followed.report(ended.getString("id")))
                .singleElement()
                .satisfies(
                        last -> assertThat(last).contains("\"cancelled\"", "\"imported\":" + ended.getInt("imported")));
        assertThat(pieces(location)).isZero();
        Api.as("admin")
                .get("/v1/audit?action=import.cancel&about=" + ended.getString("id"))
                .then()
                .body("items[0].details.rows.IMPORTED", equalTo(ended.getInt("imported")));
    }

    @Test
    void leavesWhatHasEndedAsItIs() {
        Import cancelled = keptBy(Ids.next()).orElseThrow();
        String done = location(HEADER + rows(0, 1));
        Followed.ended(done);

        Api.as("curator").delete(done).then().statusCode(204);
        for (int time = 0; time < 2; time++) {
            Api.as("admin").delete("/v1/imports/" + cancelled.id()).then().statusCode(204);
        }

        assertThat(Followed.status(done).getString("state")).isEqualTo("done");
        assertThat(Followed.status("/v1/imports/" + cancelled.id()).getString("state"))
                .isEqualTo("cancelled");
    }

    @Test
    void letsNoOtherClientEndAnImport() {
        Import kept = keptBy(Ids.next()).orElseThrow();
        String location = "/v1/imports/" + kept.id();
        try {
            Api.as("curator").delete(location).then().statusCode(403).body("detail", containsString("admin"));
            Api.asAnalyst().delete(location).then().statusCode(403).body("detail", containsString("curator"));
            Api.as("curator").delete("/v1/imports/" + Ids.next()).then().statusCode(404);

            assertThat(Followed.status(location).getString("state")).isEqualTo("running");
        } finally {
            imports.cancel(kept.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n"})
    void refusesATableThatItDoesNotKnowAtOnce(String table) {
        post(table.getBytes(StandardCharsets.UTF_8))
                .statusCode(400)
                .contentType(startsWith("application/problem+json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "wait=10", "respond-asynchronously", "x=\"a, respond-async\"", "respond-async=no", "\""})
    void answersWhenItIsDoneWhereItIsNotAskedOtherwise(String prefer) {
        Api.as("curator")
                .contentType("text/csv")
                .header("Prefer", prefer)
                .body(HEADER + rows(0, 1))
                .queryParam("dataset", dataset)
                .post("/v1/imports")
                .then()
                .statusCode(200)
                .header("Preference-Applied", nullValue())
                .body(containsString("\"done\""));
    }

    @Test
    void takesATableInGzip() throws IOException {
        byte[] packed = packed(HEADER + rows(0, 20)).readAllBytes();

        Api.as("curator")
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .body(packed)
                .queryParam("dataset", dataset)
                .post("/v1/imports")
                .then()
                .statusCode(200)
                .body(containsString("\"imported\":20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "respond-async"})
    void refusesGzipThatIsCut(String prefer) throws IOException {
        byte[] packed = packed(HEADER + rows(0, 20)).readAllBytes();
        for (int length : new int[] {0, 5, packed.length / 2}) {
            Api.as("curator")
                    .contentType("text/csv")
                    .header("Content-Encoding", "gzip")
                    .header("Prefer", prefer)
                    .body(Arrays.copyOf(packed, length))
                    .post("/v1/imports")
                    .then()
                    .statusCode(400)
                    .contentType(startsWith("application/problem+json"));
        }
    }

    @Test
    void tellsOfAnImportWhoMayImport() {
        String location = location(HEADER + rows(0, 1));

        Api.asAnalyst().get(location).then().statusCode(403).body("detail", containsString("curator"));
        Api.as("admin").get(location).then().statusCode(200);
        Api.as("curator").get("/v1/imports/" + Ids.next()).then().statusCode(404);
        Api.as("curator").get("/v1/imports/latest").then().statusCode(404);
        Api.as("curator").get(location + "?colour=red").then().statusCode(400);
    }

    private String rows(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "R%d,%s,Attack,Group %d,Jordan,Town %d,%s,35.8,%d\n"
                        .formatted(i, day.plusDays(i), i, i, 29.5 + i * 0.005, i % 7))
                .collect(Collectors.joining());
    }

    private static ByteArrayInputStream packed(String table) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
            packing.write(table.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(packed.toByteArray());
    }

    /** Another client's, that this worker is at; none where too many wait. */
    private Optional<Import> keptBy(UUID worker) {
        try {
            return Optional.of(QuarkusTransaction.requiringNew().call(() -> {
                Import kept = imports.add("client", dataset, packed(HEADER + rows(0, 3)))
                        .orElseThrow();
                database.run(
                        "UPDATE import SET worker = ?, seen_at = clock_timestamp() WHERE id = ?", worker, kept.id());
                return kept;
            }));
        } catch (NoSuchElementException tooMany) {
            return Optional.empty();
        }
    }

    /** One that this worker is at, older than any other. */
    private UUID waiting(UUID worker) {
        UUID id = Ids.next();
        database.run(
                "INSERT INTO import (id, client, dataset, received_at, worker, seen_at)"
                        + " VALUES (?, 'client', ?, clock_timestamp() - interval '1 day', ?, clock_timestamp())",
                id,
                dataset,
                worker);
        return id;
    }

    private ValidatableResponse post(byte[] table) {
        return Api.as("curator")
                .contentType("text/csv")
                .header("Prefer", "respond-async, wait=5")
                .body(table)
                .queryParam("dataset", dataset)
                .post("/v1/imports")
                .then();
    }

    private String location(String table) {
        return post(table.getBytes(StandardCharsets.UTF_8))
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private long pieces(String location) {
        return database.first(
                        "SELECT count(*) AS pieces FROM import_piece WHERE import_id = ?",
                        row -> row.getLong("pieces"),
                        UUID.fromString(location.substring(location.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    private long taken() {
        return database.first(
                        "SELECT count(*) AS taken FROM imported_row WHERE dataset = ?",
                        row -> row.getLong("taken"),
                        dataset)
                .orElseThrow();
    }
}
