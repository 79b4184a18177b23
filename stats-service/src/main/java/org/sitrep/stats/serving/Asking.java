package org.sitrep.stats.serving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.caching.EntityTags;
import org.sitrep.manners.formats.Answers;
import org.sitrep.manners.formats.FormatParameters.Choice;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.problem.Problem;
import org.sitrep.manners.problem.ProblemType;
import org.sitrep.manners.problem.Violation;
import org.sitrep.stats.counting.TooManyRowsException;
import org.sitrep.stats.reading.AppliedSoFar;
import org.sitrep.stats.reading.KnownAt;
import org.sitrep.stats.reading.ReadModel;
import org.sitrep.stats.reading.Snapshot;

/** What every question here has in common: one snapshot, a tag that its position decides, and the form asked for. */
@ApplicationScoped
class Asking {
    private final AppliedSoFar applied;
    private final ReadModel readModel;
    private final Answers answers;
    private final Clock clock;

    Asking(AppliedSoFar applied, ReadModel readModel, Answers answers, Clock clock) {
        this.applied = applied;
        this.readModel = readModel;
        this.answers = answers;
        this.clock = clock;
    }

    /** Today in UTC: where {@code as_of} stands when nobody says otherwise. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    Clock clock() {
        return clock;
    }

    /**
     * The instant that an answer shall be compared with: before that of the answer, and applied.
     *
     * @param knownAt the answer's own
     */
    @Nullable Instant earlier(ParameterReader reader, @Nullable String comparedWith, KnownAt knownAt) {
        var earlier = reader.instant("compared_with", comparedWith);
        var latest = knownAt.instant() == null ? clock.instant() : knownAt.instant();
        if (earlier != null && earlier.isAfter(latest)) {
            reader.violate("compared_with", "is after the instant that the answer is about");
        }
        return earlier;
    }

    /** Returns when all that was known then is applied; an answer about it comes after. */
    void await(@Nullable Instant instant) {
        applied.await(instant);
    }

    /**
     * Answers 304 without asking where the caller has the answer of this position.
     *
     * @param shaping what shapes the answer beside the query's words and the position, such as the day that is today
     */
    <T> Response answer(
            Request request,
            UriInfo uri,
            KnownAt knownAt,
            Choice choice,
            Object shaping,
            Function<Snapshot, Answer<T>> question) {
        applied.await(knownAt.instant());
        return readModel.read(knownAt, snapshot -> {
            var query = uri.getRequestUri().getRawQuery();
            var tag = EntityTags.of(
                    uri.getPath(),
                    query == null ? "" : query,
                    choice,
                    shaping,
                    snapshot.position().opaque());
            return EntityTags.answer(request, tag, () -> {
                var answer = ask(question, snapshot);
                return answer.headers()
                        .apply(answers.of(choice, answer.document(), answer.items(), answer.columns()))
                        .header("Cache-Control", "private, no-cache")
                        .header("Vary", "Accept, Authorization");
            });
        });
    }

    private static <T> Answer<T> ask(Function<Snapshot, Answer<T>> question, Snapshot snapshot) {
        try {
            return question.apply(snapshot);
        } catch (TooManyRowsException tooMany) {
            var problem = Problem.of(ProblemType.INVALID_PARAMETER);
            var said = tooMany.getMessage() + "; ask for a shorter span, or for less";
            throw (tooMany.parameter() == null
                            ? problem.detail(said + ".")
                            : problem.violation(Violation.ofParameter(tooMany.parameter(), said)))
                    .build();
        }
    }
}
