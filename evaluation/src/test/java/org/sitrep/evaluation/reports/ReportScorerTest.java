package org.sitrep.evaluation.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.evaluation.LabelledFolder.coding;
import static org.sitrep.evaluation.LabelledFolder.event;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.evaluation.LabelledFolder;
import org.sitrep.evaluation.LabelledSets;
import org.sitrep.evaluation.scoring.Mistake;
import org.sitrep.evaluation.scoring.Scores;

class ReportScorerTest {
    private static final String CLASH = """
            {"sub_event_type": "Armed clash", "date_start": "2021-05-03", "date_end": "2021-05-03", "country": "TD",
             "place": "a well near Dara", "attacker": ["Sand Foxes", "SF"], "target": [], "outcome": "succeeded",
             "killed": [3, null], "injured": [2, 2], "abducted": null, "main": true}""";
    private static final String FOXES = "{\"name\": \"the Sand Foxes rebels\", \"mention\": \"rebels\","
            + " \"entity\": \"organisation\", \"alleged\": false}";
    private static final String CLAIM = """
            {"scope": "cumulative", "measure": "killed", "count": {"low": %s, "high": null, "qualifier": "at_least"},
             "countries": [%s], "confidence": 0.9, "evidence": []}""";
    private static final String LEVEL = """
            {"force": {"name": "%s"}, "count": {"low": 900, "high": 900, "qualifier": "exact"}, "unit": "personnel",
             "place": {"role": "occurred_at", "country": %s}, "status": "present", "as_of": {"precision": "day"},
             "confidence": 0.9, "evidence": []}""";

    @TempDir
    Path root;

    @Test
    void pairsAnEventOfTheSameTypeCountryAndDay() {
        var scores = score(
                CLASH,
                "",
                "",
                coding(
                        event("\"attackers\": [" + FOXES
                                + "], \"killed\": {\"low\": 3, \"high\": null, \"qualifier\": \"at_least\"}"),
                        "",
                        ""));

        assertThat(lines(scores))
                .containsExactly(
                        "reports        1",
                        "events         P 1.000  R 1.000  F1 1.000   (1 right of 1 found, 1 labelled)",
                        "  sub-event    1.000   (1 of 1)",
                        "  place        1.000   (1 of 1)",
                        "  attacker     1.000   (1 of 1)",
                        "  target       1.000   (1 of 1)",
                        "  outcome      0.000   (0 of 1)",
                        "counts         P 1.000  R 0.500  F1 0.667   (1 right of 1 found, 2 labelled)",
                        "cumulative     P 0.000  R 0.000  F1 0.000   (0 right of 0 found, 0 labelled)",
                        "forces         P 0.000  R 0.000  F1 0.000   (0 right of 0 found, 0 labelled)",
                        "noise          0.000   (0 of 0 negative reports coded)");
        assertThat(scores.mistakes()).extracting(Mistake::kind).containsExactly("wrong outcome", "missed count");
    }

    @Test
    void takesAnotherCountryOrDayForAnotherEvent() {
        String elsewhere = event("\"place\": {\"role\": \"occurred_at\", \"name\": \"Dara\", \"country\": \"SY\"}");
        String later = event("\"date\": {\"start\": \"2021-05-04\", \"end\": \"2021-05-09\", \"precision\": \"week\"}");

        assertThat(lines(score(CLASH, "", "", coding(elsewhere + "," + later, "", ""))))
                .contains("events         P 0.000  R 0.000  F1 0.000   (0 right of 2 found, 1 labelled)");
    }

    @Test
    void letsAnUndatedLabelMeetAnyDateAndADatedLabelNoOpenOne() {
        String undated = CLASH.replace("\"2021-05-03\"", "null");
        String open = event("\"date\": {\"start\": null, \"end\": null, \"precision\": \"unknown\"}");

        assertThat(lines(score(undated, "", "", coding(open, "", ""))).get(1)).contains("(1 right");
        assertThat(lines(score(CLASH, "", "", coding(open, "", ""))).get(1)).contains("(0 right");
    }

    @Test
    void countsACumulativeFigureWithTheSameLowEndAndACountryInCommon() {
        String label = "{\"measure\": \"killed\", \"low\": 200, \"high\": null, \"countries\": [\"AF\", \"PK\"]}";

        assertThat(lines(score(
                        "",
                        label,
                        "",
                        coding("", CLAIM.formatted(200, "\"PK\"") + "," + CLAIM.formatted(200, "\"IN\""), ""))))
                .contains("cumulative     P 0.500  R 1.000  F1 0.667   (1 right of 2 found, 1 labelled)");
    }

    @Test
    void countsAForceLevelByCountryAndWithoutOneByForce() {
        String inIraq = "{\"force\": \"US troops\", \"low\": 900, \"high\": 900, \"country\": \"IQ\"}";
        String atSea = "{\"force\": \"French sailors\", \"low\": 900, \"high\": 900, \"country\": null}";
        String levels = LEVEL.formatted("Danish Army", "\"IQ\"") + "," + LEVEL.formatted("sailors", "null");

        assertThat(lines(score("", "", inIraq + "," + atSea, coding("", "", levels))))
                .contains("forces         P 1.000  R 1.000  F1 1.000   (2 right of 2 found, 2 labelled)");
    }

    @Test
    void countsAReportWithoutACodingAsCodedEmpty() {
        assertThat(lines(score(CLASH, "", "", null)))
                .contains("events         P 0.000  R 0.000  F1 0.000   (0 right of 0 found, 1 labelled)");
    }

    @Test
    void callsAnythingCodedInANegativeReportNoise() {
        var scores = score("", "", "", coding("", "", LEVEL.formatted("Danish Army", "\"IQ\"")));

        assertThat(lines(scores)).contains("noise          1.000   (1 of 1 negative reports coded)");
    }

    @Test
    void pairsThoseEventsFirstThatAgreeMost() {
        String other = CLASH.replace("a well near Dara", "Moro").replace("\"Sand Foxes\", \"SF\"", "\"Lions\"");
        String atMoro = event("\"place\": {\"role\": \"occurred_at\", \"name\": \"Moro\", \"country\": \"TD\"}");

        var scores = score(other + "," + CLASH, "", "", coding(event("") + "," + atMoro, "", ""));

        assertThat(lines(scores)).contains("  place        1.000   (2 of 2)");
    }

    @Test
    void judgesTheConfidenceOfEveryFind() {
        var scores = score(CLASH, "", "", coding(event("") + "," + event("\"confidence\": 0.2"), "", ""));

        assertThat(scores.judged())
                .extracting(judged -> judged.confidence() + " " + judged.right())
                .containsExactly("0.5 true", "0.2 false");
    }

    private static List<String> lines(Scores scores) {
        return scores.blocks().getFirst().lines();
    }

    private Scores score(String events, String cumulative, String levels, Coding coding) {
        String genre = (events + cumulative + levels).isEmpty() ? "negative" : "battle";
        var folder = new LabelledFolder(root)
                .text("r1", "A title\n\nThe body.")
                .label(
                        "r1.json",
                        "{\"published\": \"2021-05-04\", \"genre\": \"%s\", \"events\": [%s], \"cumulative\": [%s], \"force_levels\": [%s]}"
                                .formatted(genre, events, cumulative, levels));
        return LabelledSets.open(folder.texts(), folder.labels())
                .score(coding == null ? Map.of() : Map.of("r1", coding));
    }
}
