package org.sitrep.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.sitrep.stack.Checkout;
import org.sitrep.stack.HttpJson;
import org.sitrep.stack.OidcClient;
import org.sitrep.stack.Service;
import org.sitrep.stack.Stack;

/** Two doors behind one address are replaced one after the other, while partners send. */
class RollingUpdateTest {
    private static final int PARTNERS = 3;
    private static final int SENT_AT_LEAST = 30;

    /** Of one partner: the load of a working day, not of a load test. */
    private static final Duration BETWEEN_ARTICLES = Duration.ofMillis(100);

    private final RunningPlatform running = RunningPlatform.shared();
    private final Stack stack = running.platform.stack();

    @Test
    void takesEveryArticleWhileBothDoorsAreReplaced() throws IOException, InterruptedException {
        try (var address = new Balancer()) {
            // Given two doors behind one address, and partners who send through a gateway that knows this address alone
            Service first = door("rolling-door-1");
            Service second = door("rolling-door-2");
            Service gateway = gateway(address);
            List<Service> all = List.of(first, second, gateway);
            try {
                all.parallelStream().forEach(Service::start);
                address.add(first.url());
                address.add(second.url());
                var answers = new ConcurrentLinkedQueue<HttpJson.Answer>();
                var enough = new AtomicBoolean();
                List<Thread> partners = partners(gateway, answers, enough);
                awaitAnswers(answers, SENT_AT_LEAST);

                // When one after the other is replaced
                for (Service door : List.of(first, second)) {
                    replace(door, address, answers);
                }
                awaitAnswers(answers, answers.size() + SENT_AT_LEAST);
                enough.set(true);
                for (Thread partner : partners) {
                    partner.join();
                }

                // Then every article was taken at the first try, and every one was coded
                assertThat(answers)
                        .allSatisfy(answer ->
                                assertThat(answer.status()).as(answer.text()).isEqualTo(202));
                answers.forEach(answer -> running.coded(answer.json().path("id").asText()));
            } finally {
                all.parallelStream().forEach(Service::stop);
            }
        }
    }

    /** As Kubernetes does it: the process is told to go, and only a moment later new connections go elsewhere. */
    private static void replace(Service door, Balancer address, ConcurrentLinkedQueue<HttpJson.Answer> answers)
            throws InterruptedException {
        String old = door.url();
        Thread going = Thread.ofVirtual().start(door::stop);
        awaitAnswers(answers, answers.size() + PARTNERS);
        address.remove(old);
        going.join();
        door.start();
        address.add(door.url());
    }

    private static void awaitAnswers(ConcurrentLinkedQueue<HttpJson.Answer> answers, int number) {
        Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> answers.size() >= number);
    }

    private List<Thread> partners(
            Service gateway, ConcurrentLinkedQueue<HttpJson.Answer> answers, AtomicBoolean enough) {
        String token = running.token("submitter");
        var number = new AtomicInteger();
        return IntStream.range(0, PARTNERS)
                .mapToObj(partner -> Thread.ofPlatform().start(() -> {
                    var http = new HttpJson();
                    while (!enough.get()) {
                        LockSupport.parkNanos(BETWEEN_ARTICLES.toNanos());
                        answers.add(
                                http.post(gateway.url() + "/v1/articles", token, article(number.incrementAndGet())));
                    }
                }))
                .toList();
    }

    private static Map<String, Object> article(int number) {
        return Map.of(
                "text", "The council of the town met for the " + number + "th time to talk about the harvest.",
                "publisher", "Rolling Gazette",
                "url", "https://rolling-gazette.example/" + number);
    }

    private Service door(String name) {
        var settings = new HashMap<>(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", stack.kafka().bootstrapServers(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", stack.keycloak().realm().url(),
                "QUARKUS_DATASOURCE_JDBC_URL", stack.postgres().jdbcUrl("ingest"),
                "QUARKUS_DATASOURCE_USERNAME", "ingest",
                "QUARKUS_DATASOURCE_PASSWORD", stack.postgres().password("ingest"),
                "SITREP_ROLE", "both",
                // Long enough, on a busy machine, for the answers after which the address knows it no more.
                "QUARKUS_SHUTDOWN_DELAY", "10S"));
        return service(name, "ingest-service", settings);
    }

    private Service gateway(Balancer address) {
        var settings = new HashMap<>(Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL", stack.keycloak().realm().url(),
                "QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET",
                        stack.keycloak().realm().secret(OidcClient.GATEWAY),
                "SITREP_GATEWAY_INGEST_URL", address.url()));
        return service("rolling-gateway", "gateway", settings);
    }

    private Service service(String name, String module, Map<String, String> settings) {
        return new Service(stack.home(), name, Checkout.root().resolve(module), 0, Service.Stay.BRIEF, () -> settings);
    }
}
