package org.sitrep.deploy.checking;

import java.nio.file.Path;
import java.util.List;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifests;
import org.sitrep.deploy.rendering.MergeKeys;
import org.sitrep.deploy.rendering.Overlay;
import org.sitrep.deploy.rendering.RenderingException;
import org.sitrep.deploy.schema.Schemas;

/** Renders an overlay and holds it to every rule. */
public final class Checker {
    private final Schemas schemas = new Schemas();
    private final List<Check> checks = List.of(
            new KnownFields(schemas),
            new UniqueNames(),
            new LockedPods(),
            new BoundedContainers(),
            new ProbedContainers(),
            new PinnedImages(),
            new SecretsByReference(),
            new FoundSettings(),
            new FoundVolumes(),
            new FoundPods(),
            new FoundPorts(),
            new FoundNames(),
            new GuardedNamespace(),
            new CallEdges());

    /** The objects of an overlay, as kubectl would send them. */
    public Manifests render(Path overlay) {
        return Manifests.of(Overlay.render(overlay, new MergeKeys(schemas)), PromisedSecrets.of(overlay));
    }

    /** What is wrong with the overlay; empty when nothing is. */
    public List<Finding> check(Path overlay) {
        try {
            Manifests manifests = render(overlay);
            return checks.stream()
                    .flatMap(check -> check.findings(manifests))
                    .distinct()
                    .toList();
        } catch (RenderingException e) {
            return List.of(e.finding());
        }
    }
}
