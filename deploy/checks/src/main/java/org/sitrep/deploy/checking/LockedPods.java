package org.sitrep.deploy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifests;
import org.sitrep.deploy.manifests.Pod;

/** Pod Security "restricted", and more: nothing is written into images, and no pod holds a key to the API server. */
record LockedPods() implements Check {
    private static final List<String> HOSTS = List.of("hostNetwork", "hostPID", "hostIPC");

    @Override
    public Stream<Finding> findings(Manifests manifests) {
        Stream<Finding> ours = manifests.pods().stream().filter(Pod::isOurs).flatMap(LockedPods::findings);
        // CloudNativePG's are restricted by themselves.
        Stream<Finding> operators = Stream.of(
                        template(manifests, "KafkaNodePool", "/template/pod"),
                        template(manifests, "Kafka", "/entityOperator/template/pod"),
                        template(manifests, "Keycloak", "/unsupported/podTemplate/spec"))
                .flatMap(findings -> findings);
        return Stream.concat(ours, operators);
    }

    private static Stream<Finding> template(Manifests manifests, String kind, String pod) {
        return manifests
                .of(kind)
                .filter(manifest ->
                        !manifest.spec(pod + "/securityContext/runAsNonRoot").asBoolean()
                                || !manifest.spec(pod + "/securityContext/seccompProfile/type")
                                        .asText()
                                        .equals("RuntimeDefault"))
                .map(manifest -> manifest.finding("its operator is not told to make restricted pods at spec"
                        + pod.replace('/', '.') + "; the namespace would refuse them."));
    }

    private static Stream<Finding> findings(Pod pod) {
        var faults = new ArrayList<String>();
        JsonNode security = pod.spec().path("securityContext");
        if (!security.path("runAsNonRoot").asBoolean()
                || security.path("runAsUser").asInt(0) == 0) {
            faults.add("its pods may run as root; set runAsNonRoot and a runAsUser.");
        }
        if (!security.at("/seccompProfile/type").asText().equals("RuntimeDefault")) {
            faults.add(
                    "its pods have no seccompProfile of type RuntimeDefault; Pod Security \"restricted\" refuses them.");
        }
        if (pod.spec().path("automountServiceAccountToken").asBoolean(true)) {
            faults.add("its pods get a token for the API server that they have no use for;"
                    + " set automountServiceAccountToken: false.");
        }
        HOSTS.stream()
                .filter(host -> pod.spec().path(host).asBoolean())
                .forEach(host -> faults.add("its pods are opened to the node by " + host + "."));
        pod.spec()
                .path("volumes")
                .valueStream()
                .filter(volume -> volume.has("hostPath"))
                .forEach(
                        volume -> faults.add("the volume " + volume.path("name").asText()
                                + " is a folder of the node (hostPath); Pod Security \"restricted\" refuses it."));
        pod.containers().forEach(container -> container(container, faults));
        return faults.stream().map(pod.owner()::finding);
    }

    private static void container(JsonNode container, List<String> faults) {
        String name = "the container " + container.path("name").asText();
        JsonNode security = container.path("securityContext");
        if (security.path("privileged").asBoolean()) {
            faults.add(name + " is privileged: it is root on the node.");
        }
        if (security.path("allowPrivilegeEscalation").asBoolean(true)) {
            faults.add(name + " may gain privileges; set allowPrivilegeEscalation: false.");
        }
        if (!security.path("readOnlyRootFilesystem").asBoolean()) {
            faults.add(name + " may write into its image; set readOnlyRootFilesystem: true and mount what it writes.");
        }
        boolean dropsAll = security.at("/capabilities/drop")
                .valueStream()
                .anyMatch(dropped -> dropped.asText().equals("ALL"));
        if (!dropsAll || !security.at("/capabilities/add").isEmpty()) {
            faults.add(name + " keeps capabilities; drop ALL and add none.");
        }
        container
                .path("ports")
                .valueStream()
                .filter(port -> port.has("hostPort"))
                .forEach(port -> faults.add(name + " takes the port " + port.path("hostPort") + " of the node."));
    }
}
