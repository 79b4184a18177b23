package org.sitrep.deploy.checking;

import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifests;

/** One rule for deployments. */
interface Check {
    Stream<Finding> findings(Manifests manifests);
}
