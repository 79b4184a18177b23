package org.sitrep.launcher;

import picocli.CommandLine.Option;

/** What every command understands. */
final class Help {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Prints this.")
    boolean asked;
}
