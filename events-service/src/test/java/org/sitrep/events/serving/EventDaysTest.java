package org.sitrep.events.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.contracts.codes.DatePrecision;
import org.sitrep.events.samples.Article;
import org.sitrep.events.samples.Days;
import org.sitrep.events.samples.OnRealParts;
import org.sitrep.events.samples.Told;
import org.sitrep.events.taking.Desk;

/** Events by their days: those that overlap what is asked for, in their order, and as it was known. */
@OnRealParts
class EventDaysTest {
    @Inject
    Desk desk;

    private final LocalDate day = Days.own();

    /** The event lasts from the fifth to the seventh day. */
    @ParameterizedTest
    @CsvSource({
        "5, 7, true",
        "1, 5, true",
        "7, 9, true",
        "6, 6, true",
        "1, 9, true",
        "1, 4, false",
        "8, 9, false",
        ", 5, true",
        ", 4, false",
        "7, , true",
        "8, , false"
    })
    void findsWhatOverlapsTheDaysAskedFor(@Nullable Integer first, @Nullable Integer last, boolean found) {
        Article article = Article.by("One").on(day).telling(lasting(5, 7));
        desk.take(article);

        Api.asAnalyst()
                .get("/v1/events?article=" + article.id() + given("from", first) + given("to", last))
                .then()
                .statusCode(200)
                .body("items", hasSize(found ? 1 : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "-date", "killed", "-updated"})
    void walksThroughWhatBeganBeforeAndSinceInOneOrder(String sort) {
        Article article = Article.by("One")
                .on(day)
                .telling(
                        lasting(0, 3).killed(1),
                        lasting(1, 9).killed(7),
                        lasting(3, 3).killed(3),
                        lasting(4, 6).killed(9),
                        lasting(5, 5).killed(2),
                        lasting(6, 8).killed(4),
                        lasting(0, 2).killed(5));
        desk.take(article);
        String question = "/v1/events?country=TD&sort=" + sort + given("from", 3) + given("to", 5);
        List<String> whole = Api.asAnalyst().get(question).path("items.id");

        assertThat(whole).hasSize(5);
        assertThat(walked(question, "id")).isEqualTo(whole);
    }

    /** Windows begin anew at what comes next, however far that is, and reach to the undated ones. */
    @ParameterizedTest
    @CsvSource({
        "date, actor",
        "-date, actor",
        "killed, actor",
        "-killed, actor",
        "updated, actor",
        "-updated, actor",
        "date, country=TD&q",
        "-date, country=TD&q"
    })
    void walksOverGapsOfDaysAndOfCenturies(String sort, String filter) {
        int[] apart = {0, 0, 1, 3, 4, 5, 31, 40, 300, 2_500, 90_000, -90_000};
        String front = "Front of " + day;
        List<Told> told =
                new ArrayList<>(List.of(Told.strike().at("Far Town", "TD").by(front)));
        for (int days : apart) {
            told.add(Told.strike()
                    .on(day.minusDays(days))
                    .at("Town", "TD")
                    .by(front)
                    .killed(Math.abs(days)));
        }
        desk.take(Article.by("One").on(day).telling(told.toArray(Told[]::new)));
        String question = "/v1/events?" + filter + "=" + front + "&sort=" + sort;
        String key = switch (sort.replace("-", "")) {
            case "date" -> "date.start";
            case "killed" -> "killed.best";
            default -> "recorded_at";
        };

        List<@Nullable String> walked = walked(question, key);

        Comparator<@Nullable String> order = Comparator.nullsFirst(
                key.startsWith("killed") ? Comparator.comparing(Integer::valueOf) : Comparator.naturalOrder());
        assertThat(walked).isSortedAccordingTo(sort.startsWith("-") ? order.reversed() : order);
        assertThat(walked(question, "id")).hasSize(apart.length + 1).doesNotHaveDuplicates();
    }

    /** The last week, the half year before, months that are counted and more than are. */
    @ParameterizedTest
    @CsvSource({"0, 0, 1", "-5, 0, 2", "-300, 0, 6", "-300, -6, 4", "-400, -20, 4", "-2600, 0, 8", "-2600, -200, 3"})
    void findsWhomInItsDaysHoweverLongAgo(int first, int last, int found) {
        String front = "Band " + first + " " + last + " of " + day;
        List<Told> told = new ArrayList<>();
        for (int days : new int[] {0, 5, 8, 40, 190, 250, 400, 2_500}) {
            told.add(Told.strike().on(day.minusDays(days)).at("Town", "TD").by(front));
        }
        desk.take(Article.by("One").on(day).telling(told.toArray(Told[]::new)));

        Api.asAnalyst()
                .get("/v1/events?country=TD,SD&attacker=" + front + given("from", first) + given("to", last))
                .then()
                .statusCode(200)
                .body("items", hasSize(found));
    }

    @Test
    void findsWhatLiesInABoxHoweverLongAgo() {
        int[] apart = {0, 5, 13, 400, 90_000};
        Told[] told = Arrays.stream(apart)
                .mapToObj(days -> Told.strike().on(day.minusDays(days)).at("Far Island", "FR", -60.5, -120.5))
                .toArray(Told[]::new);
        desk.take(Article.by("One").on(day).telling(told));

        assertThat(walked("/v1/events?bbox=-121,-61,-120,-60", "date.start"))
                .isEqualTo(Arrays.stream(apart)
                        .mapToObj(days -> day.minusDays(days).toString())
                        .toList());
    }

    @Test
    void walksOnWhereHardlyAnyIsMissingOnAPage() {
        String front = "Other front of " + day;
        List<Told> told = new ArrayList<>();
        for (int town = 0; town < 21; town++) {
            told.add(Told.strike()
                    .on(town == 20 ? day.minusDays(9) : day)
                    .at("Town " + town, "TD")
                    .by(front));
        }
        desk.take(Article.by("One").on(day).telling(told.toArray(Told[]::new)));

        var page = Api.asAnalyst().get("/v1/events?limit=20&actor=" + front).jsonPath();

        assertThat(page.getList("items")).hasSize(20);
        assertThat(page.getString("next_cursor")).isNotNull();
    }

    @Test
    void knowsWhatWasToldAheadOfItsDay() {
        LocalDate ahead = LocalDate.of(2300, 1, 1).plusDays(day.toEpochDay());
        Article article =
                Article.by("One").on(day).telling(Told.strike().on(ahead).at("Bol", "TD"));
        desk.take(article);
        Instant recorded = desk.events(article).getFirst().recordedAt();
        String question = "/v1/events?from=" + ahead + "&to=" + ahead + "&known_at=";

        Api.asAnalyst().get(question + recorded).then().statusCode(200).body("items", hasSize(1));
        Api.asAnalyst()
                .get(question + recorded.minusMillis(1))
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    /** A list read to its end by pages of two. */
    private static List<@Nullable String> walked(String question, String value) {
        List<@Nullable String> walked = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var page = Api.asAnalyst()
                    .get(question + "&limit=2" + (cursor == null ? "" : "&cursor=" + cursor))
                    .jsonPath();
            page.getList("items." + value).forEach(each -> walked.add(each == null ? null : each.toString()));
            cursor = page.getString("next_cursor");
        } while (cursor != null);
        return walked;
    }

    private Told lasting(int first, int last) {
        return Told.strike()
                .during(day.plusDays(first), day.plusDays(last), first == last ? DatePrecision.DAY : DatePrecision.WEEK)
                .at("Town " + first + last, "TD");
    }

    private String given(String name, @Nullable Integer days) {
        return days == null ? "" : "&" + name + "=" + day.plusDays(days);
    }
}
