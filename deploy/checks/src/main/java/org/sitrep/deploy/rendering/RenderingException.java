package org.sitrep.deploy.rendering;

import java.nio.file.Path;
import org.sitrep.deploy.manifests.Finding;

/** A folder that cannot be rendered: its message names the file and says what is wrong with it. */
public final class RenderingException extends RuntimeException {
    private final transient Finding finding;

    RenderingException(Path file, String what) {
        super(file + ": " + what);
        this.finding = new Finding(file.toString(), what);
    }

    public Finding finding() {
        return finding;
    }
}
