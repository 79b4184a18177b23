package org.sitrep.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.gateway.routing.PublicRoute;
import org.sitrep.gateway.routing.RouteTable;
import org.sitrep.stack.testing.TestStack;

/** Every call of the public API with every role, and with none. */
@QuarkusTest
class RolesTest {
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    static Stream<PublicRoute> routes() {
        return RouteTable.routes().stream();
    }

    static Stream<Arguments> routesAndRoles() {
        return routes().flatMap(route -> TestStack.roles().stream().map(role -> Arguments.of(route, role)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("routesAndRoles")
    void letsInWhoMayAndNamesTheRoleToWhoMayNot(PublicRoute route, String role) {
        var answer = given().auth()
                .oauth2(TOKENS.computeIfAbsent(role, TestStack::token))
                .request(route.method().name(), path(route))
                .then();

        if (route.roles().contains(role)) {
            answer.statusCode(200)
                    .body("service", is(route.backend().name().toLowerCase(Locale.ROOT)))
                    .body("target", is(path(route)));
        } else {
            answer.statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:sitrep:problem:forbidden"))
                    .body("roles_needed", containsInAnyOrder(route.roles().toArray()))
                    .body("trace_id", notNullValue());
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void asksForATokenWhereThereIsNone(PublicRoute route) {
        given().request(route.method().name(), path(route))
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer "))
                .body("detail", containsString("token"));
    }

    private static String path(PublicRoute route) {
        return route.path()
                .template()
                .replace("{id}", "0190a7e0-0000-7000-8000-000000000001")
                .replace("{epoch}", "2");
    }
}
