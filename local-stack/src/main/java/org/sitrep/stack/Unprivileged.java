package org.sitrep.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a program that refuses to run as root is run by root. Which way works depends on the machine and on where the folder lies, so each is
 * tried on the folder itself.
 *
 * @param prefix the words to put before the program's own
 * @param owner who must own what the program writes; negative: whoever we are
 */
record Unprivileged(List<String> prefix, int owner) {
    /** For an ordinary user. */
    static final Unprivileged NOT_NEEDED = new Unprivileged(List.of(), -1);

    private static final int NOBODY = 65534;

    private enum Way {
        /** A user namespace in which nobody is root: files stay root's own, also below a home that is closed to others. */
        NAMESPACE(0, "unshare -U"),
        /** Where containers forbid namespaces: another user, with the right to pass folders that are closed to it. */
        PASSING_FOLDERS(
                NOBODY,
                "setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=+dac_override --ambient-caps=+dac_override"),
        OTHER_USER(NOBODY, "setpriv --reuid=65534 --regid=65534 --clear-groups"),
        RUN_USER(NOBODY, "runuser -u nobody --");

        private final int owner;
        private final String prefix;

        Way(int owner, String prefix) {
            this.owner = owner;
            this.prefix = prefix;
        }

        private List<String> words() {
            return List.of(prefix.split(" ", -1));
        }
    }

    /** The way for this user: nothing for an ordinary one. The folder's owner is changed where the way needs it. */
    static Unprivileged forFolder(Path folder, Path program) throws IOException, InterruptedException {
        if (!Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
            return NOT_NEEDED;
        }
        for (Way way : Way.values()) {
            own(folder, way.owner);
            if (works(way, folder, program)) {
                return new Unprivileged(way.words(), way.owner);
            }
        }
        throw new StackException(
                "PostgreSQL does not run as root, and none of unshare, setpriv and runuser can run it as another user in "
                        + folder + ": run Sitrep as an ordinary user.");
    }

    /** Makes the file the program's own. */
    void handOver(Path file) throws IOException {
        if (owner >= 0) {
            own(file, owner);
        }
    }

    List<String> before(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    private static boolean works(Way way, Path folder, Path program) throws InterruptedException {
        var command = new ArrayList<>(way.words());
        command.addAll(List.of("sh", "-c", "test \"$(id -u)\" != 0 && test -w \"$1\" && test -x \"$2\"", "sh"));
        command.addAll(List.of(folder.toString(), program.toString()));
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static void own(Path folder, int owner) throws IOException {
        if (Integer.valueOf(owner).equals(Files.getAttribute(folder, "unix:uid"))) {
            return;
        }
        UserPrincipal user =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(Integer.toString(owner));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                Files.setOwner(path, user);
            }
        }
    }
}
