package org.sitrep.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.stack.testing.TestStack;

/** Addresses that two servers might read differently, sent as they are by somebody with a good token. */
@QuarkusTest
class AddressesTest {
    @TestHTTPResource("/")
    URL gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/dead-letters;a=b",
                "/v1;x/dead-letters",
                "/v1/articles;/../dead-letters",
                "/v1/dead-letters%3Ba=b",
                "/v1/dead-letters%3b",
                "//v1/dead-letters",
                "/v1//dead-letters",
                "/v1/events/../dead-letters",
                "/v1/events/%2e%2e/dead-letters",
                "/v1/events/.%2E/dead-letters",
                "/v1/./dead-letters",
                "/v1/events/..",
                "/v1/events%2f..%2fdead-letters",
                "/v1/events/%2Fdead-letters",
                "/v1\\dead-letters",
                "/v1/events/..\\dead-letters",
                "/v1/%5cdead-letters",
                "/v1/events/%252e%252e/dead-letters",
                "/v1/events/a%00b",
                "/v1/events/a%0d%0aX-Evil:1",
                "/v1/events/a%7f",
                "/v1/events/%",
                "/v1/events/%zz",
                "/v1/events/a|b",
                "/v1/events/\u00e9",
                "/v1/events/a\"b",
                "/v1/events/#x",
                "http://elsewhere/v1/events",
                "v1/events",
                "*",
                "/q/health;x",
                "/docs/../q/metrics"
            })
    void refusesWhatServersReadDifferently(String target) throws IOException {
        var answer = ask(target);

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json")
                .contains("urn:sitrep:problem:bad-request")
                .contains("\"detail\":\"The path ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events?q=%zz", "/v1/events?q=%", "/v1/events?%f=1"})
    void refusesAQueryWithABrokenPercentSign(String target) throws IOException {
        assertThat(ask(target))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "two hexadecimal digits after each percent sign");
    }

    @Test
    void announcesNoBodyOfWhatIsUnchanged() throws IOException {
        assertThat(ask("/v1/events?behave=unchanged"))
                .startsWith("HTTP/1.1 304 ")
                .doesNotContainIgnoringCase("transfer-encoding");
    }

    @Test
    void encodesWhatClientsSendRawInAQuery() throws IOException {
        var answer = ask("/v1/events?actor=a|b&q={x}[y]\"^\\");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("\"target\":\"/v1/events?actor=a%7Cb&q=%7Bx%7D%5By%5D%22%5E%5C\"");
    }

    @Test
    void passesAnEncodedQueryOnAsItCame() throws IOException {
        var answer = ask("/v1/events?q=a%2Fb%3B+c%25&from=2024-01-01;x");

        assertThat(answer).contains("\"target\":\"/v1/events?q=a%2Fb%3B+c%25&from=2024-01-01;x\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events/",
                "/v1/nothing",
                "/v1",
                "/v2/events",
                "/q/metrics",
                "/q/openapi",
                "/q/health/ready",
                "/q/dev",
                "/nothing",
                "/assets/",
                "/META-INF/MANIFEST.MF"
            })
    void tellsWhereThereIsNothing(String target) throws IOException {
        assertThat(ask(target))
                .startsWith("HTTP/1.1 404 ")
                .contains("application/problem+json")
                .contains("urn:sitrep:problem:not-found")
                .contains("\"trace_id\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PROPFIND"})
    void namesTheMethodsThatAPathTakes(String method) throws IOException {
        var answer = RawHttp.exchange(
                gateway.getPort(), method + " /v1/articles HTTP/1.1", "Host: sitrep", "Content-Length: 0");

        assertThat(answer)
                .startsWith("HTTP/1.1 405 ")
                .containsIgnoringCase("\r\nAllow: GET, HEAD, POST\r\n")
                .contains("urn:sitrep:problem:method-not-allowed");
    }

    private String ask(String target) throws IOException {
        return RawHttp.get(gateway.getPort(), target, "Authorization: Bearer " + TestStack.token("analyst"));
    }
}
