package org.sitrep.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A cluster that knows what a test lets it know, as the scripts see it: through the kubectl on their path. */
final class FakeCluster {
    private final Path folder;
    private final Path tools;

    /** One that does not answer yet. */
    FakeCluster(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.resolve("cluster"));
        this.tools = Files.createDirectories(folder.resolve("tools"));
        Files.createDirectories(this.folder.resolve("secrets"));
        Files.writeString(this.folder.resolve("has"), "");
        Path kubectl = tools.resolve("kubectl");
        Files.writeString(kubectl, resource("kubectl"));
        if (!kubectl.toFile().setExecutable(true)) {
            throw new IOException("The kubectl of the test cannot be made executable");
        }
    }

    FakeCluster ofVersion(String version) throws IOException {
        Files.writeString(folder.resolve("version"), version);
        return this;
    }

    /** With every operator, class and interface that the overlays ask for. */
    FakeCluster whole() throws IOException {
        Files.writeString(folder.resolve("has"), resource("has"));
        return this;
    }

    FakeCluster withSecret(String name) throws IOException {
        Files.writeString(folder.resolve("secrets").resolve(name), "");
        return this;
    }

    /** The entries of its Secrets, each a line {@code key=value}. */
    Map<String, String> secrets() throws IOException {
        var secrets = new TreeMap<String, String>();
        try (var files = Files.list(folder.resolve("secrets"))) {
            for (Path file : files.toList()) {
                secrets.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return secrets;
    }

    /** What a script says, both its outputs, and how it ends. */
    record Ended(int status, String said) {}

    Ended run(String script, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add("bash");
        command.add(CleanOverlaysTest.DEPLOY.resolve(script).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().put("CLUSTER", folder.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("SITREP_") || name.startsWith("KEYCLOAK_"));
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private static String resource(String name) {
        try (var file = Objects.requireNonNull(FakeCluster.class.getResourceAsStream("/scripts/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
