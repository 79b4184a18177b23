package org.sitrep.evaluation.scoring;

/** How many were found and how many labelled, and how many of each are right, over all reports (micro-average). */
public final class Tally {
    private int foundRight;
    private int found;
    private int labelledRight;
    private int labelled;

    /** Where each right find is one of the labelled. */
    public void add(int right, int moreFound, int moreLabelled) {
        add(right, moreFound, right, moreLabelled);
    }

    /** Where several finds can be right for one label, or one find for several. */
    public void add(int moreFoundRight, int moreFound, int moreLabelledRight, int moreLabelled) {
        foundRight += moreFoundRight;
        found += moreFound;
        labelledRight += moreLabelledRight;
        labelled += moreLabelled;
    }

    /** How many finds are right. */
    public int right() {
        return foundRight;
    }

    public int found() {
        return found;
    }

    public int labelled() {
        return labelled;
    }

    /** 0 to 1; 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) foundRight / found;
    }

    /** 0 to 1; 0 where nothing is labelled. */
    public double recall() {
        return labelled == 0 ? 0 : (double) labelledRight / labelled;
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
