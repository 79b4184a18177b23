package org.sitrep.deploy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifests;

/** What a container asks for and what it may take at most, so that one that leaks harms no other. */
record BoundedContainers() implements Check {
    private static final Pattern QUANTITY = Pattern.compile("(\\d+(?:\\.\\d+)?)(m|k|M|G|T|Ki|Mi|Gi|Ti)?");
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "m", new BigDecimal("0.001"),
            "k", new BigDecimal("1e3"),
            "M", new BigDecimal("1e6"),
            "G", new BigDecimal("1e9"),
            "T", new BigDecimal("1e12"),
            "Ki", BigDecimal.valueOf(1L << 10),
            "Mi", BigDecimal.valueOf(1L << 20),
            "Gi", BigDecimal.valueOf(1L << 30),
            "Ti", BigDecimal.valueOf(1L << 40));

    @Override
    public Stream<Finding> findings(Manifests manifests) {
        return manifests.pods().stream()
                .flatMap(pod -> pod.containers().stream()
                        .flatMap(container -> faults(container).stream())
                        .map(pod.owner()::finding));
    }

    private static List<String> faults(JsonNode container) {
        String name = "the container " + container.path("name").asText();
        var faults = new ArrayList<String>();
        for (String resource : List.of("cpu", "memory")) {
            Optional<BigDecimal> request = amount(name, container, "requests", resource, faults);
            Optional<BigDecimal> limit = amount(name, container, "limits", resource, faults);
            if (request.isPresent() && limit.isPresent() && request.get().compareTo(limit.get()) > 0) {
                faults.add(name + " asks for more " + resource + " than it may have; it would never start.");
            }
        }
        return faults;
    }

    private static Optional<BigDecimal> amount(
            String name, JsonNode container, String which, String resource, List<String> faults) {
        JsonNode value = container.at("/resources/" + which + "/" + resource);
        if (value.isMissingNode()) {
            faults.add(name + " has no " + resource + " under " + which + ": "
                    + (which.equals("limits")
                            ? "it could take all that the node has."
                            : "the scheduler would put it anywhere."));
            return Optional.empty();
        }
        var match = QUANTITY.matcher(value.asText());
        if (!match.matches()) {
            faults.add(
                    name + " has " + resource + " " + value.asText() + " under " + which + ", which is no quantity.");
            return Optional.empty();
        }
        BigDecimal unit = match.group(2) == null ? BigDecimal.ONE : UNITS.getOrDefault(match.group(2), BigDecimal.ONE);
        return Optional.of(new BigDecimal(match.group(1)).multiply(unit));
    }
}
