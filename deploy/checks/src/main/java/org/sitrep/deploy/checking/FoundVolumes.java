package org.sitrep.deploy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifests;
import org.sitrep.deploy.manifests.Pod;

/** Every mount has its volume, every volume its mount, every claim its object. */
record FoundVolumes() implements Check {
    @Override
    public Stream<Finding> findings(Manifests manifests) {
        return manifests.pods().stream()
                .filter(Pod::isOurs)
                .flatMap(pod -> faults(pod, manifests).map(pod.owner()::finding));
    }

    private static Stream<String> faults(Pod pod, Manifests manifests) {
        Set<String> volumes = names(pod.spec().path("volumes"));
        Set<String> all = new HashSet<>(volumes);
        pod.owner()
                .spec("/volumeClaimTemplates")
                .forEach(claim -> all.add(claim.at("/metadata/name").asText()));
        Set<String> mounted = pod.containers().stream()
                .flatMap(container -> names(container.path("volumeMounts")).stream())
                .collect(Collectors.toSet());
        Stream<String> absent = mounted.stream()
                .filter(name -> !all.contains(name))
                .map(name -> "it mounts the volume " + name + ", which its pods do not have.");
        Stream<String> idle = all.stream()
                .filter(name -> !mounted.contains(name))
                .map(name -> "its pods have the volume " + name + ", which no container mounts.");
        Stream<String> claims = pod.spec().path("volumes").findValues("claimName").stream()
                .map(JsonNode::asText)
                .filter(claim -> manifests.find("PersistentVolumeClaim", claim).isEmpty())
                .map(claim -> "it uses the PersistentVolumeClaim " + claim + ", which is not in the overlay.");
        return Stream.of(absent, idle, claims).flatMap(faults -> faults);
    }

    private static Set<String> names(JsonNode list) {
        return list.valueStream().map(entry -> entry.path("name").asText()).collect(Collectors.toSet());
    }
}
