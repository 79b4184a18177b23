package org.sitrep.evaluation.scoring;

import java.util.List;

/**
 * What a set says of codings.
 *
 * @param mistakes in the order of the reports
 * @param judged every find whose confidence can be held against the labels; empty where the set cannot judge it
 */
public record Scores(List<Block> blocks, List<Mistake> mistakes, List<Judged> judged) {}
