package org.erdsl.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command and turns whatever goes wrong into one sentence and an exit code. */
final class ErdslCommandLine {

    private final PrintWriter out;
    private final PrintWriter err;
    private final CommandLine commandLine;

    ErdslCommandLine(Terminal terminal, PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
        commandLine = new CommandLine(new ErdslCommand())
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new GenerateCommand(terminal))
                .addSubcommand(new ProveCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new RepairCommand(terminal))
                .addSubcommand(new LiveCommand(terminal))
                .addSubcommand(new DiffCommand())
                .addSubcommand(new PathCommand(terminal))
                .addSubcommand(new ReportCommand(terminal))
                .addSubcommand(new FormatCommand(terminal))
                .addSubcommand(new CommandLine(new ImportCommand())
                        .addSubcommand(new ImportRouterCommand()))
                .addSubcommand(new RulesCommand())
                .addSubcommand(new CommandLine(new ExplainCommand()).addSubcommand(new ExplainRouteCommand(terminal)))
                .addSubcommand(new LspCommand())
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, arguments) -> refuse(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, debug(parsed.originalArgs().stream()
                        .toArray(String[]::new))));
        commandLine.getSubcommands().values().forEach(command ->
                command.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.list()));
    }

    /** Runs the command and returns its exit code. */
    int run(String... arguments) {
        int code;
        try {
            code = commandLine.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            code = failed(e, debug(arguments));
        }
        if (out.checkError() && code != ExitCode.OUTPUT.number()) {
            err.println("erdsl: The result cannot be written to standard output.");
            code = ExitCode.OUTPUT.number();
        }
        err.flush();
        return code;
    }

    private int refuse(ParameterException e) {
        var name = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println("erdsl: " + sentence(e.getMessage()));
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Run '" + name + " --help' for what it takes.");
        return ExitCode.USAGE.number();
    }

    private static String sentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }

    private int failed(Throwable e, boolean debug) {
        ExitCode code;
        if (e instanceof RefusalException refusal) {
            code = refusal.code();
            err.println("erdsl: " + shown(e.getMessage()));
        } else {
            code = ExitCode.INTERNAL;
            err.println("erdsl: Internal error (" + e + ")."
                    + (debug ? "" : " Run again with --debug for the details, and report them."));
        }
        if (debug) {
            e.printStackTrace(err);
        }
        return code.number();
    }

    /** A refusal may have several lines; what it quotes moves nothing on the terminal. */
    private static String shown(String message) {
        return message.lines().map(ShownName::of).collect(Collectors.joining("\n"));
    }

    private static boolean debug(String[] arguments) {
        return Arrays.asList(arguments).contains(DebugOption.NAME);
    }
}
