package org.sitrep.ingest.receiving;

import static org.hamcrest.Matchers.hasItem;
import static org.sitrep.ingest.Door.send;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sitrep.ingest.IngestTest;

/** Which language is refused at the door: only what is surely another one, and no one says otherwise. */
@IngestTest
class LanguageTest {
    private static final String FRENCH = """
            Au moins six combattants ont été tués lundi dans une frappe de drone près du champ pétrolier, a annoncé le
            ministère de la Défense. Les blessés ont été transportés à l'hôpital de la ville, où les médecins disent que
            plusieurs d'entre eux sont dans un état grave. Personne n'a revendiqué l'attaque pour le moment. %s""";

    @Test
    void refusesALongTextThatIsSurelyInAnotherLanguage() {
        send(Map.of("text", FRENCH.formatted(UUID.randomUUID())))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem("/text"));
    }

    @Test
    void takesTheSendersWord() {
        send(Map.of("text", FRENCH.formatted(UUID.randomUUID()), "language", "en"))
                .statusCode(202);
        send(Map.of("text", FRENCH.formatted(UUID.randomUUID()), "language", "fr"))
                .statusCode(202);
    }

    @Test
    void takesAShortTextForWhatItIs() {
        send(Map.of("text", "Six combattants ont été tués lundi. " + UUID.randomUUID()))
                .statusCode(202);
    }
}
