package org.sitrep.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A mistake that an admin could make.
 *
 * @param overlay that is checked
 * @param file in which it is made, below {@code deploy}
 * @param text what stands there; its first occurrence is replaced
 * @param mistake what stands there instead
 * @param told words of the sentence that tells it
 */
record Fault(String overlay, String file, String text, String mistake, String told) {
    /** A copy of the deployment with this mistake in it. */
    Path plantIn(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(CleanOverlaysTest.DEPLOY)) {
            for (Path source : files.filter(path -> !path.startsWith(CleanOverlaysTest.DEPLOY.resolve("checks")))
                    .toList()) {
                Path target = copy.resolve(CleanOverlaysTest.DEPLOY.relativize(source));
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(source, target);
                }
            }
        }
        Path changed = copy.resolve(file);
        String before = Files.readString(changed);
        int at = before.indexOf(text);
        if (at < 0) {
            throw new AssertionError(file + " has no text \"" + text + "\" any more: the fault cannot be planted");
        }
        Files.writeString(changed, before.substring(0, at) + mistake + before.substring(at + text.length()));
        return copy.resolve("overlays").resolve(overlay);
    }

    @Override
    public String toString() {
        return told + " (" + file + ")";
    }
}
