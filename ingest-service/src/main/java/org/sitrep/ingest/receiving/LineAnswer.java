package org.sitrep.ingest.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line of a stream.
 *
 * @param line its number, from 1; empty lines count, and are not answered
 * @param id the article; absent where it was refused
 * @param problem why it was refused; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ArticleLine", description = "What became of one line of a stream of articles.")
public record LineAnswer(
        long line,

        @Schema(enumeration = {"accepted", "known", "refused"})
        String result,

        @Nullable UUID id,

        @Schema(implementation = Object.class, description = "An RFC 9457 problem, where refused") @Nullable HttpProblem problem) {

    static LineAnswer of(long line, Receipt receipt) {
        return switch (receipt) {
            case Receipt.Stored stored ->
                new LineAnswer(line, stored.known() ? "known" : "accepted", stored.id(), null);
            case Receipt.Refused refused -> new LineAnswer(line, "refused", null, refused.problem());
        };
    }
}
