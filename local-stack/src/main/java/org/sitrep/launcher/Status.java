package org.sitrep.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.stack.Part;
import org.sitrep.stack.ProcessMark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        description =
                "Shows every part: whether it is ready, where, since when. Exits with 0 only when all are ready, else with 1.")
final class Status implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Mixin
    Help help;

    @Override
    public Integer call() {
        var run = new LocalRun();
        var table = new Table("part", "state", "address", "pid", "since", "memory");
        List<Line> lines =
                run.platform().parts().stream().parallel().map(Line::of).toList();
        for (Line line : lines) {
            table.row(line.part.name(), line.state, line.address, line.pid, line.since, line.memory);
        }
        table.print(spec.commandLine());
        return lines.stream().allMatch(line -> line.state.equals("ready")) ? 0 : 1;
    }

    private record Line(Part part, String state, String address, String pid, String since, String memory) {
        static Line of(Part part) {
            return part.process()
                    .map(process -> new Line(
                            part,
                            part.ready() ? "ready" : "does not answer",
                            part.address(),
                            Long.toString(process.pid()),
                            part.since().replaceFirst("\\.\\d+Z", "Z"),
                            memory(process)))
                    .orElseGet(() -> new Line(part, part.since().isEmpty() ? "stopped" : "died", "", "", "", ""));
        }

        private static String memory(ProcessMark process) {
            try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
                return lines.filter(line -> line.startsWith("VmRSS:"))
                        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                        .findFirst()
                        .orElse("");
            } catch (IOException gone) {
                return "";
            }
        }
    }
}
