package org.sitrep.deploy.manifests;

/**
 * Something wrong, or dangerous, in a deployment.
 *
 * @param where the object or file, as an admin names it: {@code Deployment gateway}
 * @param what a sentence that says what is wrong, and where it helps what follows from it
 */
public record Finding(String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
