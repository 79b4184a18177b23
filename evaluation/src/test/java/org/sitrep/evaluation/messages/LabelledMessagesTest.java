package org.sitrep.evaluation.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.evaluation.LabelledFolder.coding;
import static org.sitrep.evaluation.LabelledFolder.event;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.contracts.coding.Coding;
import org.sitrep.evaluation.LabelledFolder;
import org.sitrep.evaluation.LabelledSets;
import org.sitrep.evaluation.scoring.Mistake;
import org.sitrep.evaluation.scoring.Scores;

class LabelledMessagesTest {
    private static final String TEXT = """
            published: 1989-05-04

               PORT TOWN, 4 MAY 89 (WIRE) -- [TEXT] RIVER GUERRILLAS (RGA) BLEW UP THE
            POWER STATION WITH DYNAMITE YESTERDAY. TWO GUARDS AND MAYOR ANA VEGA DIED.
            """;
    private static final String KEY = """
            ; the first of two messages
            0.  MESSAGE: ID                     M-1 (WIRE)
            1.  MESSAGE: TEMPLATE               1
            2.  INCIDENT: DATE                  03 MAY 89
            3.  INCIDENT: LOCATION              PERU: PORT TOWN (CITY)
            4.  INCIDENT: TYPE                  BOMBING
            6.  INCIDENT: INSTRUMENT ID         "DYNAMITE"
            9.  PERP: INDIVIDUAL ID             "RIVER GUERRILLAS" / "GUERRILLAS"
            10. PERP: ORGANIZATION ID           "RGA" / "RIVER GUERRILLA ARMY"
            12. PHYS TGT: ID                    "POWER STATION"
            18. HUM TGT: NAME                   "ANA VEGA"
            21. HUM TGT: NUMBER                 2: "GUARDS"
                                                1: "ANA VEGA"
            23. HUM TGT: EFFECT OF INCIDENT     DEATH: "GUARDS"
                                                ? DEATH: "ANA VEGA"
            """;
    private static final String BOMBING = event("""
            "event_type": "Explosions/Remote violence", "sub_event_type": "Remote explosive/landmine/IED",
            "date": {"start": "1989-05-03", "end": "1989-05-03", "precision": "day"},
            "place": {"role": "occurred_at", "country": "PE"}, "weapon_mentions": ["dynamite"],
            "attackers": [{"name": "guerrillas", "mention": "the guerrillas", "entity": "people", "alleged": false}],
            "targets": [{"name": "a power station", "mention": "the power station", "entity": "object", "alleged": false},
                        {"name": "Ana Vega", "mention": "the mayor", "entity": "person", "alleged": false}]""");
    private static final String DEAD = """
            {"scope": "event", "event_ref": "e1", "measure": "killed", "count": {"low": %d, "high": %d, "qualifier": "exact"},
             "victims": {"name": "%s"}, "countries": [], "confidence": 0.9, "evidence": []}""";

    @TempDir
    Path root;

    private LabelledFolder folder;

    @BeforeEach
    void writeMessage() {
        folder = new LabelledFolder(root)
                .text("M-1", TEXT)
                .text("M-2", "published: unknown\n\nTOWN, 4 MAY 89 (WIRE) -- [TEXT] A QUIET DAY.")
                .label("keys.v1", KEY + """

                        0.  MESSAGE: ID                     M-2 (WIRE)
                        1.  MESSAGE: TEMPLATE               *
                        4.  INCIDENT: TYPE                  *
                        """);
    }

    @Test
    void fillsATemplateOfTheSameType() {
        var scores = score(coding(BOMBING, DEAD.formatted(2, 2, "guards") + "," + DEAD.formatted(5, 5, "farmers"), ""));

        assertThat(scores.blocks().getFirst().lines())
                .containsExactly(
                        "reports        2",
                        "A templates    P 100.0  R  83.3  F1  90.9   (5 right of 5 found, 6 labelled)",
                        "  type         P 100.0  R 100.0  F1 100.0   (1 right of 1 found, 1 labelled)",
                        "  PerpInd      P 100.0  R 100.0  F1 100.0   (1 right of 1 found, 1 labelled)",
                        "  PerpOrg      P   0.0  R   0.0  F1   0.0   (0 right of 0 found, 1 labelled)",
                        "  Target       P 100.0  R 100.0  F1 100.0   (1 right of 1 found, 1 labelled)",
                        "  Victim       P 100.0  R 100.0  F1 100.0   (1 right of 1 found, 1 labelled)",
                        "  Weapon       P 100.0  R 100.0  F1 100.0   (1 right of 1 found, 1 labelled)",
                        "B claims       P  50.0  R 100.0  F1  66.7   (1 right of 2 found, 1 labelled)",
                        "  of >=2       P  50.0  R 100.0  F1  66.7   (1 right of 2 found, 1 labelled)",
                        "C date strict  P 100.0  R 100.0  F1 100.0   (1 right of 1 found, 1 labelled)",
                        "  date lenient P 100.0  R 100.0  F1 100.0   (1 right of 1 found, 1 labelled)",
                        "  country      P 100.0  R 100.0  F1 100.0   (1 right of 1 found, 1 labelled)");
        assertThat(scores.mistakes()).extracting(Mistake::kind).containsExactly("missed PerpOrg", "false claim");
    }

    @Test
    void leavesOutWhatIsNoIncidentAndItsDead() {
        String protest = event("\"event_type\": \"Protests\", \"sub_event_type\": \"Peaceful protest\"");

        var lines = score(coding(protest, DEAD.formatted(2, 2, "guards"), ""))
                .blocks()
                .getFirst()
                .lines();

        assertThat(lines.get(2)).contains("0 found, 1 labelled");
        assertThat(lines.get(8)).startsWith("B claims").contains("0 found");
    }

    @Test
    void looksAtRelevantMessagesAlone() {
        assertThat(score(coding("", "", "")).blocks().get(1).reports()).isEqualTo(1);
    }

    private Scores score(Coding coding) {
        return LabelledSets.open(folder.texts(), folder.labels()).score(Map.of("M-1", coding));
    }
}
