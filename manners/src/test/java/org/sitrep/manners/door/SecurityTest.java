package org.sitrep.manners.door;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.sitrep.manners.door.ProblemsTest.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(DoorOnly.class)
class SecurityTest {
    @Test
    void asksForAToken() {
        problem(given().get("/samples/secured").then(), 401, "unauthorized").header("WWW-Authenticate", "Bearer");
    }

    @Test
    void asksForATokenBeforeItTellsAboutParameters() {
        problem(given().get("/samples/secured?colour=red").then(), 401, "unauthorized");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4IiwiYXVkIjoic2l0cmVwLWFwaSJ9."})
    void refusesATokenThatIsNone(String token) {
        problem(given().auth().oauth2(token).get("/samples/secured").then(), 401, "unauthorized")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void refusesATokenMadeForAnother() {
        var token = Tokens.forAnotherAudience("analyst");
        problem(given().auth().oauth2(token).get("/samples/secured").then(), 401, "unauthorized")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void namesTheRolesNeeded() {
        var token = Tokens.of("partner", "submitter");
        problem(given().auth().oauth2(token).get("/samples/secured").then(), 403, "forbidden")
                .body("detail", equalTo("One of these roles is needed: analyst, curator."));
    }

    @Test
    void knowsTheCaller() {
        var token = Tokens.of("local-analyst", "analyst");
        given().auth()
                .oauth2(token)
                .get("/samples/secured")
                .then()
                .statusCode(200)
                .body("client", equalTo("local-analyst"))
                .body("subject", equalTo("subject-of-local-analyst"))
                .body("roles[0]", equalTo("analyst"));
    }
}
