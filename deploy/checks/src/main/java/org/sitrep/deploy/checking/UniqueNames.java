package org.sitrep.deploy.checking;

import java.util.HashSet;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifests;

/** Two objects of one kind and name: the second would overwrite the first. */
record UniqueNames() implements Check {
    @Override
    public Stream<Finding> findings(Manifests manifests) {
        var seen = new HashSet<String>();
        return manifests.all().stream()
                .filter(manifest -> !seen.add(manifest.toString()))
                .map(manifest -> manifest.finding("it stands twice in the overlay; one would overwrite the other."));
    }
}
