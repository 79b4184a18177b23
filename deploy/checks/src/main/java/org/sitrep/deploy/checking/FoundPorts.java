package org.sitrep.deploy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.sitrep.deploy.manifests.Finding;
import org.sitrep.deploy.manifests.Manifest;
import org.sitrep.deploy.manifests.Manifests;
import org.sitrep.deploy.manifests.ServedAddress;

/** Where a Service or an Ingress leads, somebody listens; and what comes in from the world comes in encrypted. */
record FoundPorts() implements Check {
    @Override
    public Stream<Finding> findings(Manifests manifests) {
        Stream<Finding> services = manifests.addresses().stream()
                .filter(address -> !address.pods().isEmpty() && address.podPort() < 0)
                .flatMap(address -> manifests.find("Service", address.host()).stream()
                        .map(service -> service.finding(
                                "its port " + address.portName() + " leads to a port that its pods do not have.")));
        return Stream.concat(services, manifests.of("Ingress").flatMap(ingress -> ingress(ingress, manifests)));
    }

    private static Stream<Finding> ingress(Manifest ingress, Manifests manifests) {
        Stream<Finding> backends = ingress.json().path("spec").findValues("service").stream()
                .filter(service -> manifests.addresses().stream().noneMatch(address -> leadsTo(address, service)))
                .map(service ->
                        ingress.finding("it leads to port " + port(service).asText() + " of the Service "
                                + service.path("name").asText() + ", which is not there."));
        Stream<Finding> open = ingress.spec("/rules")
                .valueStream()
                .map(rule -> rule.path("host"))
                .filter(host -> ingress.spec("/tls")
                        .valueStream()
                        .flatMap(tls -> tls.path("hosts").valueStream())
                        .noneMatch(host::equals))
                .map(host -> ingress.finding(
                        "the host " + host.asText() + " has no TLS: tokens would cross the network in the open."));
        return Stream.concat(backends, open);
    }

    private static boolean leadsTo(ServedAddress address, JsonNode service) {
        return address.host().equals(service.path("name").asText())
                && (port(service).isInt()
                        ? address.port() == port(service).asInt()
                        : address.portName().equals(port(service).asText()));
    }

    private static JsonNode port(JsonNode service) {
        JsonNode name = service.at("/port/name");
        return name.isMissingNode() ? service.at("/port/number") : name;
    }
}
