package org.sitrep.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sitrep.stack.HomeLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "down", description = "Stops all parts in good order. The data stay, unless --wipe is given.")
final class Down implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    Help help;

    @Option(names = "--wipe", description = "Takes away the data too: articles, records, topics, realm, logs, secrets.")
    boolean wipe;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        var run = new LocalRun();
        try (HomeLock _ = run.home().lock()) {
            boolean ran = run.platform().parts().stream()
                    .anyMatch(part -> part.process().isPresent());
            run.platform().stack().stop(name -> {
                out.println("  " + name + " stopped");
                out.flush();
            });
            out.println(ran ? "Sitrep is down." : "Sitrep was not running.");
            if (wipe) {
                run.home().wipe();
                out.println("Its data are gone: " + run.home().root());
            }
            return 0;
        }
    }
}
