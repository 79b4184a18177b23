package org.sitrep.manners.formats;

import static java.util.stream.Collectors.joining;
import static org.sitrep.manners.problem.ProblemType.NOT_ACCEPTABLE;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sitrep.manners.parameters.ParameterReader;
import org.sitrep.manners.problem.Problem;

/** {@code format} and {@code hxl}, as every list takes them: declare it as a {@code @BeanParam}. */
public class FormatParameters {
    @RestQuery
    @Nullable String format;

    @RestQuery
    @Nullable String hxl;

    @Context
    HttpHeaders headers;

    /**
     * The form asked for: {@code format=} before {@code Accept}, and the first offered where neither says.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 406 where Accept takes none of those offered
     */
    public Choice read(ParameterReader reader, Format... offered) {
        var withTags = Boolean.TRUE.equals(reader.flag("hxl", hxl));
        var labels = Arrays.stream(offered).map(Format::label).collect(Collectors.toSet());
        var named = reader.oneOf("format", format, labels);
        if (named != null) {
            return new Choice(Format.valueOf(named.toUpperCase(Locale.ROOT)), withTags);
        }
        return new Choice(format != null ? offered[0] : accepted(List.of(offered)), withTags);
    }

    private Format accepted(List<Format> offered) {
        for (var wanted : headers.getAcceptableMediaTypes()) {
            for (var format : offered) {
                if (wanted.isCompatible(format.mediaType())) {
                    return format;
                }
            }
        }
        throw Problem.of(NOT_ACCEPTABLE)
                .detail("Offered here: "
                        + offered.stream().map(f -> f.mediaType().toString()).collect(joining(", ")) + ".")
                .build();
    }

    /**
     * What the answer shall look like.
     *
     * @param hxl whether a CSV's second header row has HXL tags
     */
    public record Choice(Format format, boolean hxl) {}
}
