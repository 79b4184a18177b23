package org.sitrep.evaluation.scoring;

import java.util.List;
import java.util.Map;
import org.sitrep.contracts.coding.Coding;

/** Texts with labels made by hand, and the definition of the figures that go with them. */
public interface LabelledSet {
    /** What the set is, in a word or two. */
    String format();

    /** The texts that have labels, in the order of their names. */
    List<Report> reports();

    /** Scores codings, by the reports' ids; a report without one counts as coded empty. */
    Scores score(Map<String, Coding> codings);
}
