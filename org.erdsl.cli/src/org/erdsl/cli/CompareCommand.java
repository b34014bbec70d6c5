package org.erdsl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.erdsl.drift.Drift;
import org.erdsl.drift.RouterDrift;
import org.erdsl.proof.DriftJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code erdsl compare}: says what routers do otherwise than the model says. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Compares the running configurations of routers with the model. Silence means that they are proven "
                + "to do what the model says; what is not understood is said, with its line.")
final class CompareCommand implements Callable<Integer> {

    /** How drift is written. */
    enum Format { TEXT, JSON }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions options;

    @Mixin
    private RunningOption running;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if absent) or json.")
    private Format format = Format.TEXT;

    @Mixin
    private ColourOption colour;

    @Mixin
    private DebugOption debug;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusalException {
        var model = PlannedModel.read(options.paths(), options.clock(), spec.commandLine(), colour.style(terminal));
        var drift = new ArrayList<Drift>();
        for (var given : new RunningRouters(model).of(running.arguments()).entrySet()) {
            drift.addAll(RouterDrift.of(model.plans().get(given.getKey()),
                    given.getValue().reader().read(given.getValue().text())));
        }
        var out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(DriftJson.print(drift));
        } else {
            new DriftPrinter(out, colour.style(terminal)).print(drift);
        }
        return (drift.isEmpty() ? ExitCode.OK : ExitCode.ERRORS).number();
    }
}
