package org.sitrep.ingest.receiving;

import static org.sitrep.manners.problem.ProblemType.INTERNAL_ERROR;
import static org.sitrep.manners.problem.ProblemType.PAYLOAD_TOO_LARGE;
import static org.sitrep.manners.problem.ProblemType.UNAVAILABLE;
import static org.sitrep.manners.problem.ProblemType.UNPROCESSABLE;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.sitrep.ingest.coding.ArticleCoder;
import org.sitrep.ingest.receiving.Attempt.Refused;
import org.sitrep.ingest.receiving.Attempt.WellFormed;
import org.sitrep.manners.failures.Failure;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.Violation;

/** An article's way in: examined, stored, counted. Each article gets a receipt of its own, whatever its neighbours are. */
@ApplicationScoped
public class Reception {
    private static final Logger LOG = Logger.getLogger(Reception.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final SubmissionReader reader;
    private final ArticleCoder coder;
    private final Intake intake;
    private final ReceivingSettings settings;
    private final MeterRegistry metrics;

    Reception(
            SubmissionReader reader,
            ArticleCoder coder,
            Intake intake,
            ReceivingSettings settings,
            MeterRegistry metrics) {
        this.reader = reader;
        this.coder = coder;
        this.intake = intake;
        this.settings = settings;
        this.metrics = metrics;
    }

    /** Everything that can be said of an article without the store. */
    public Attempt examine(byte[] body) {
        return switch (reader.read(body)) {
            case WellFormed sent -> inOurLanguage(sent);
            case Refused refused -> refused;
        };
    }

    Refused tooLarge() {
        return new Refused(Problem.of(PAYLOAD_TOO_LARGE)
                .detail("An article may have " + settings.largestArticle().asLongValue() + " bytes as JSON at most.")
                .build());
    }

    /** Stores those that are well-formed, all at once if it can be; one that cannot be stored harms no other. */
    List<Receipt> take(String client, List<? extends @Nullable String> keys, List<Attempt> attempts) {
        List<Sent> sent = new ArrayList<>();
        for (int at = 0; at < attempts.size(); at++) {
            if (attempts.get(at) instanceof WellFormed article) {
                sent.add(new Sent(client, keys.get(at), article.article()));
            }
        }
        Queue<Receipt> stored = new ArrayDeque<>(store(sent));
        List<Receipt> receipts = new ArrayList<>();
        for (Attempt attempt : attempts) {
            receipts.add(attempt instanceof Refused refused ? new Receipt.Refused(refused.problem()) : stored.remove());
        }
        receipts.forEach(this::count);
        return receipts;
    }

    private List<Receipt> store(List<Sent> batch) {
        if (batch.isEmpty()) {
            return List.of();
        }
        try {
            return intake.take(batch);
        } catch (SQLException | RuntimeException failure) {
            return batch.size() == 1
                    ? List.of(notStored(failure))
                    : batch.stream()
                            .flatMap(one -> store(List.of(one)).stream())
                            .toList();
        }
    }

    private static Receipt notStored(Exception failure) {
        LOG.error("An article could not be stored", failure);
        return new Receipt.Refused(
                Failure.of(failure) == Failure.TRANSIENT
                        ? Problem.of(UNAVAILABLE)
                                .detail("The article was not stored; send it again.")
                                .retryAfter(SOON)
                                .build()
                        : Problem.of(INTERNAL_ERROR)
                                .detail("The failure is ours and has been noted.")
                                .build());
    }

    private Attempt inOurLanguage(WellFormed sent) {
        return coder.refusal(sent.article().toRead())
                .<Attempt>map(refusal -> new Refused(Problem.of(UNPROCESSABLE)
                        .detail(refusal.detail())
                        .violation(Violation.atPointer(
                                "/text",
                                "reads as another language than English (" + refusal.language()
                                        + "); if it is not, say so by language"))
                        .build()))
                .orElse(sent);
    }

    private void count(Receipt receipt) {
        switch (receipt) {
            case Receipt.Stored stored ->
                metrics.counter(stored.known() ? "sitrep.articles.known" : "sitrep.articles.accepted")
                        .increment();
            case Receipt.Refused refused ->
                metrics.counter(
                                "sitrep.articles.refused",
                                "reason",
                                reason(refused.problem().getType()))
                        .increment();
        }
    }

    private static String reason(@Nullable URI type) {
        return type == null
                ? "unknown"
                : type.toString().substring(type.toString().lastIndexOf(':') + 1);
    }
}
