package org.sitrep.ingest.receiving;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.ingest.Door.as;
import static org.sitrep.ingest.Door.send;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitrep.ingest.IngestTest;
import org.sitrep.ingest.Texts;

/** The same at the same moment. */
@IngestTest
class RaceTest {
    private static final int DOORS = 20;

    @Test
    void storesOnceWhatComesTwentyTimesAtOnce() throws Exception {
        var article = Map.of("text", Texts.fresh(), "url", Texts.freshUrl());

        var answers = atOnce(_ -> article);

        assertThat(answers)
                .extracting(answer -> answer.statusCode())
                .containsOnlyOnce(202)
                .containsOnly(200, 202);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).collect(toSet()))
                .hasSize(1);
    }

    @Test
    void numbersVersionsThatComeAtOnceWithoutGapsOrDoubles() throws Exception {
        var url = Texts.freshUrl();

        var answers = atOnce(_ -> Map.of("text", Texts.fresh(), "url", url));

        var versions = answers.stream()
                .map(answer ->
                        as("submitter").get("/v1/articles/" + answer.path("id")).<Integer>path("version"))
                .sorted()
                .toList();
        assertThat(versions).isEqualTo(IntStream.rangeClosed(1, DOORS).boxed().toList());
    }

    @Test
    void namesOneOriginalForCopiesThatComeAtOnce() throws Exception {
        var text = Texts.fresh();

        var answers = atOnce(_ -> Map.of("text", text, "url", Texts.freshUrl()));

        var originals = answers.stream()
                .map(answer ->
                        as("submitter").get("/v1/articles/" + answer.path("id")).<String>path("copy_of"))
                .toList();
        assertThat(originals).containsOnlyOnce((String) null);
        assertThat(originals.stream().filter(original -> original != null).collect(toSet()))
                .hasSize(1);
    }

    private static List<ExtractableResponse<Response>> atOnce(IntFunction<Map<String, ?>> article) throws Exception {
        var start = new CyclicBarrier(DOORS);
        List<Callable<ExtractableResponse<Response>>> calls = new ArrayList<>();
        for (int door = 0; door < DOORS; door++) {
            var sent = article.apply(door);
            calls.add(() -> {
                var caller = as("submitter");
                start.await();
                return send(caller, sent).extract();
            });
        }
        List<ExtractableResponse<Response>> answers = new ArrayList<>();
        try (var doors = Executors.newFixedThreadPool(DOORS)) {
            for (var answer : doors.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
