package org.sitrep.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder into which Sitrep was cloned. */
public final class Checkout {
    private Checkout() {}

    /** The folder that the launcher script names; else the one at or above the current one that holds the whole project. */
    public static Path root() {
        String named = System.getProperty("sitrep.checkout", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("local-stack/pom.xml"))) {
                return folder;
            }
        }
        throw new StackException("The folder " + here + " does not lie in a checkout of Sitrep.");
    }

    /** Where everything goes that a run writes; ignored by git. */
    public static Path workFolder() {
        return root().resolve(".sitrep");
    }

    /** Where the programs of the real parts are unpacked for every stack of this checkout. */
    public static Path unpackedParts() {
        return workFolder().resolve("parts");
    }
}
