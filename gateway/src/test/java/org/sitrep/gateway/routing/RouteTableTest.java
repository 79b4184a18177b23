package org.sitrep.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteTableTest {
    @Test
    void findsACallByMethodAndPath() {
        assertThat(RouteTable.match(HttpMethod.POST, "/v1/articles/0190/withdraw"))
                .isInstanceOfSatisfying(RouteMatch.Found.class, found -> {
                    assertThat(found.route().backend()).isEqualTo(Backend.INGEST);
                    assertThat(found.route().roles()).containsExactly("admin", "submitter");
                });
    }

    @Test
    void takesHeadWhereItTakesGet() {
        assertThat(RouteTable.match(HttpMethod.HEAD, "/v1/events")).isInstanceOf(RouteMatch.Found.class);
        assertThat(RouteTable.match(HttpMethod.HEAD, "/v1/recodings"))
                .isEqualTo(new RouteMatch.WrongMethod(Set.of("POST")));
    }

    @Test
    void namesAllMethodsOfAPath() {
        assertThat(RouteTable.match(HttpMethod.PUT, "/v1/articles/0190"))
                .isEqualTo(new RouteMatch.WrongMethod(Set.of("DELETE", "GET", "HEAD")));
    }

    @Test
    void knowsNothingBesideTheTable() {
        assertThat(RouteTable.match(HttpMethod.GET, "/v1/articles/")).isInstanceOf(RouteMatch.Unknown.class);
        assertThat(RouteTable.match(HttpMethod.GET, "/v1/articles/a/b")).isInstanceOf(RouteMatch.Unknown.class);
        assertThat(RouteTable.match(HttpMethod.GET, "/q/metrics")).isInstanceOf(RouteMatch.Unknown.class);
    }

    @Test
    void hasEachCallOnce() {
        assertThat(RouteTable.routes().stream().map(PublicRoute::toString)).doesNotHaveDuplicates();
    }

    @Test
    void needsARoleForEveryCall() {
        assertThat(RouteTable.routes())
                .allSatisfy(route ->
                        assertThat(route.roles()).isNotEmpty().isSubsetOf("submitter", "analyst", "curator", "admin"));
    }
}
