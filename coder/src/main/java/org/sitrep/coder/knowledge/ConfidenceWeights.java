package org.sitrep.coder.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much each sign of a find says for its being right: the weights of a logistic model, fitted on labelled reports. */
public final class ConfidenceWeights {
    /** The sign that every find has. */
    public static final String ALWAYS = "always";

    private record Sign(String kind, String name) {}

    private final Map<Sign, Double> weights = new HashMap<>();

    ConfidenceWeights(Table table) {
        for (Row row : table.rows()) {
            Double weight = row.number("weight");
            if (weight == null) {
                throw row.wrong("has no weight");
            }
            weights.put(new Sign(row.required("kind"), row.required("sign")), weight);
        }
    }

    /**
     * The probability, 0 to 1, that a find with these signs is right.
     *
     * @param kind {@code event}, {@code cumulative} or {@code force}
     */
    public double probability(String kind, Set<String> signs) {
        double sum = weight(kind, ALWAYS);
        for (String sign : signs) {
            sum += weight(kind, sign);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private double weight(String kind, String sign) {
        return weights.getOrDefault(new Sign(kind, sign), 0.0);
    }
}
