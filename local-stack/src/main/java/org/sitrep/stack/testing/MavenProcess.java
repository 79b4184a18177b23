package org.sitrep.stack.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.stack.ProcessMark;

/** Finds the Maven that runs these tests: the parts are wanted as long as it lives, not only as long as one test JVM. */
final class MavenProcess {
    private static final String LAUNCHER = "org.codehaus.plexus.classworlds.launcher.Launcher";

    private MavenProcess() {}

    /** Maven, where it is among our ancestors; else (an IDE) this very process. */
    static ProcessMark orThis() {
        ProcessHandle self = ProcessHandle.current();
        for (Optional<ProcessHandle> at = self.parent();
                at.isPresent();
                at = at.get().parent()) {
            if (commandLine(at.get().pid()).contains(LAUNCHER)) {
                return mark(at.get());
            }
        }
        return mark(self);
    }

    private static ProcessMark mark(ProcessHandle process) {
        return ProcessMark.of(process.pid()).orElseThrow();
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }
}
