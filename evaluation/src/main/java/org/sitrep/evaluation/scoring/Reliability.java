package org.sitrep.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds of like confidence, and how many of them are right. Calibrated is what is right as often as it says.
 *
 * @param from lowest confidence, 0 to 0.9
 * @param finds how many have it, or up to a tenth more
 * @param stated their mean confidence, 0 to 1
 * @param right how many are right
 */
public record Reliability(double from, int finds, double stated, int right) {
    private static final int TENTHS = 10;

    /** By tenths of confidence; without those that no find is in. */
    public static List<Reliability> of(List<Judged> judged) {
        List<Reliability> rows = new ArrayList<>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            int of = tenth;
            List<Judged> in = judged.stream()
                    .filter(find -> Math.min(TENTHS - 1, (int) (find.confidence() * TENTHS + 1e-9)) == of)
                    .toList();
            if (!in.isEmpty()) {
                double stated =
                        in.stream().mapToDouble(Judged::confidence).average().orElse(0);
                int right = (int) in.stream().filter(Judged::right).count();
                rows.add(new Reliability(tenth / (double) TENTHS, in.size(), stated, right));
            }
        }
        return rows;
    }

    /** How far the stated confidence is from the share that is right, on average over the finds; 0 to 1. */
    public static double error(List<Reliability> rows) {
        int finds = rows.stream().mapToInt(Reliability::finds).sum();
        double off = rows.stream()
                .mapToDouble(row -> Math.abs(row.stated * row.finds - row.right))
                .sum();
        return finds == 0 ? 0 : off / finds;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f to %.1f   %4d finds   stated %.2f   right %.2f",
                from,
                from + 0.1,
                finds,
                stated,
                share());
    }

    /** The share that is right, 0 to 1. */
    public double share() {
        return (double) right / finds;
    }
}
