package org.sitrep.deploy.checking;

import java.util.Set;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifest;
import org.sitrep.deploy.manifests.Manifests;
import org.sitrep.deploy.schema.Schemas;
import org.sitrep.deploy.schema.Validation;

/** Every object is of a kind and version that its engine has, and has no other fields than its model. */
record KnownFields(Schemas schemas) implements Check {
    /** Whose operator publishes its model in no package that can be had: their names are known, their fields are not checked. */
    private static final Set<String> WITHOUT_MODEL =
            Set.of("k8s.keycloak.org/v2beta1 Keycloak", "k8s.keycloak.org/v2beta1 KeycloakRealmImport");

    @Override
    public Stream<Finding> findings(Manifests manifests) {
        return manifests.all().stream().flatMap(this::findings);
    }

    private Stream<Finding> findings(Manifest manifest) {
        String kind = manifest.apiVersion() + " " + manifest.kind();
        return schemas.of(manifest.apiVersion(), manifest.kind())
                .map(schema -> Validation.faults(schemas, schema, manifest.json()).stream()
                        .map(manifest::finding))
                .orElseGet(() -> WITHOUT_MODEL.contains(kind)
                        ? Stream.of()
                        : Stream.of(manifest.finding("nobody knows the kind " + manifest.kind() + " of apiVersion "
                                + manifest.apiVersion() + "; the server would refuse it.")));
    }
}
