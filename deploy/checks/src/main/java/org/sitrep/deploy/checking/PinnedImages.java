package org.sitrep.deploy.checking;

import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifests;

/** The same manifests run the same programs tomorrow. */
record PinnedImages() implements Check {
    @Override
    public Stream<Finding> findings(Manifests manifests) {
        Stream<Finding> containers = manifests.pods().stream()
                .flatMap(pod -> pod.containers().stream()
                        .flatMap(container -> fault(container.path("image").asText()).stream())
                        .map(pod.owner()::finding));
        Stream<Finding> operators = manifests.all().stream()
                .flatMap(manifest -> Stream.of("/image", "/imageName")
                        .map(manifest::spec)
                        .filter(image -> image.isTextual())
                        .flatMap(image -> fault(image.asText()).stream())
                        .map(manifest::finding));
        return Stream.concat(containers, operators);
    }

    private static Optional<String> fault(String image) {
        if (image.contains("@sha256:")) {
            return Optional.empty();
        }
        String last = image.substring(image.lastIndexOf('/') + 1);
        if (!last.contains(":")) {
            return Optional.of("the image " + image + " has no version; whatever is newest that day would run.");
        }
        return last.endsWith(":latest")
                ? Optional.of("the image " + image + " is \"latest\", which is another one tomorrow.")
                : Optional.empty();
    }
}
