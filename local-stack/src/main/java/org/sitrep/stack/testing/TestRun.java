package org.sitrep.stack.testing;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What one run of one module's tests has for itself among all that share the parts.
 *
 * @param module the module's name
 * @param id tells this run from all others
 */
record TestRun(String module, String id) {
    /** Test classes and test resources are loaded by different class loaders: only the JVM's properties are common to them. */
    private static final String PROPERTY = "sitrep.test.run";

    /** The run of this JVM, begun by whoever asks first. */
    static synchronized TestRun of(String module) {
        String id = System.getProperty(PROPERTY);
        if (id == null) {
            id = Integer.toString(ThreadLocalRandom.current().nextInt(1 << 30), Character.MAX_RADIX);
            System.setProperty(PROPERTY, id);
        }
        return new TestRun(module, id);
    }

    String database() {
        return module.replace("-service", "").replace('-', '_').toLowerCase(Locale.ROOT) + "_" + id;
    }

    String owner() {
        return module.replace("-service", "").replace('-', '_').toLowerCase(Locale.ROOT);
    }

    String topicPrefix() {
        return module + "-" + id + ".";
    }
}
