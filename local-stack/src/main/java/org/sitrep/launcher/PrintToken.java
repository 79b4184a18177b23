package org.sitrep.launcher;

import java.util.concurrent.Callable;
import org.sitrep.stack.OidcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "token",
        description = {
            "Prints one access token of the local realm, good for 60 minutes, and nothing else.",
            "For example:",
            "  curl -H \"Authorization: Bearer $(./sitrep token analyst)\" \\",
            "    http://127.0.0.1:8080/v1/events"
        })
final class PrintToken implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    Help help;

    @Parameters(paramLabel = "ROLE", description = "submitter, analyst, curator or admin")
    String role;

    @Override
    public Integer call() {
        if (!OidcClient.ROLES.contains(role)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no role \"" + role + "\": the roles are " + String.join(", ", OidcClient.ROLES));
        }
        spec.commandLine().getOut().println(new LocalRun().token(role));
        return 0;
    }
}
