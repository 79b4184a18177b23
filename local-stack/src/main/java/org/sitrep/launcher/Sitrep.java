package org.sitrep.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.sitrep.evaluation.scoring.UnreadableLabelsException;
import org.sitrep.stack.StackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The launcher's front door. Exit codes: 0 done, 1 it did not work, 2 it was asked wrongly. */
@Command(
        name = "./sitrep",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Up.class,
            Down.class,
            Status.class,
            Logs.class,
            PrintToken.class,
            Send.class,
            Code.class,
            Evaluate.class,
            Republish.class,
            Rebuild.class,
            Demo.class
        })
public final class Sitrep {
    private Sitrep() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Sitrep())
                .setParameterExceptionHandler(Sitrep::askedWrongly)
                .setExecutionExceptionHandler(Sitrep::didNotWork)
                .setUsageHelpAutoWidth(true);
    }

    private static int askedWrongly(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println(e.getMessage() + ". See: " + command.getCommandSpec().qualifiedName() + " --help");
        return 2;
    }

    private static int didNotWork(Exception e, CommandLine command, ParseResult parsed) {
        command.getErr().println(sentence(e));
        if (System.getenv("SITREP_DEBUG") != null) {
            e.printStackTrace(command.getErr());
        }
        return 1;
    }

    private static String sentence(Exception e) {
        return switch (e) {
            case StackException known -> String.valueOf(known.getMessage());
            case UnreadableLabelsException known -> String.valueOf(known.getMessage());
            case UncheckedIOException unwritten -> unwritten.getMessage() + ": " + reason(unwritten.getCause()) + ".";
            case IOException unread -> reason(unread) + ".";
            default -> "This is a fault of Sitrep's own: " + e + ". With SITREP_DEBUG=1 you see where.";
        };
    }

    private static String reason(@Nullable IOException e) {
        return e instanceof NoSuchFileException missing
                ? "There is no file " + missing.getFile()
                : String.valueOf(e == null ? "" : e.getMessage());
    }
}
