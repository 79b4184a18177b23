package org.sitrep.ingest.receiving;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** What a client's attempt to send an article came to, before anything is stored. */
public sealed interface Attempt {
    record WellFormed(Submission article) implements Attempt {}

    record Refused(HttpProblem problem) implements Attempt {}
}
