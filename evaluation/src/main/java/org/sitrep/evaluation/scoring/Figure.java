package org.sitrep.evaluation.scoring;

import java.util.Map;

/** One figure of a set, with the numbers that it comes from. */
public sealed interface Figure {
    String name();

    /** F1 or the share, 0 to 1. */
    double value();

    /** The same for machines; keys in the order of reading. */
    Map<String, Object> values();

    /** Precision, recall and F1. */
    record Found(String name, Tally tally) implements Figure {
        @Override
        public double value() {
            return tally.f1();
        }

        @Override
        public Map<String, Object> values() {
            var values = new java.util.LinkedHashMap<String, Object>();
            values.put("precision", tally.precision());
            values.put("recall", tally.recall());
            values.put("f1", tally.f1());
            values.put("right", tally.right());
            values.put("found", tally.found());
            values.put("labelled", tally.labelled());
            return values;
        }
    }

    /**
     * How many of some.
     *
     * @param what what {@code of} counts, for people; empty or with a space before it
     */
    record Share(String name, int right, int of, String what) implements Figure {
        @Override
        public double value() {
            return of == 0 ? 0 : (double) right / of;
        }

        @Override
        public Map<String, Object> values() {
            var values = new java.util.LinkedHashMap<String, Object>();
            values.put("share", value());
            values.put("right", right);
            values.put("of", of);
            return values;
        }
    }
}
