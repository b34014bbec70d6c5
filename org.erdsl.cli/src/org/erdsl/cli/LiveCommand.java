package org.erdsl.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.erdsl.live.LiveCheck;
import org.erdsl.live.LiveFinding;
import org.erdsl.live.LiveKind;
import org.erdsl.live.LiveRouter;
import org.erdsl.proof.LiveJson;
import org.erdsl.proof.RecordingRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code erdsl live}: says what running routers really have against what the model wants. */
@Command(
        name = "live",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Compares the tables of running routers with the model: sessions, regions that do not arrive, routes "
                + "that are accepted, dropped or advertised otherwise. What the tables do not show is said and not guessed.")
final class LiveCommand implements Callable<Integer> {

    /** How findings are written. */
    enum Format { TEXT, JSON }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions options;

    @Mixin
    private RoutesOption routes;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if absent) or json.")
    private Format format = Format.TEXT;

    @Mixin
    private ColourOption colour;

    @Mixin
    private DebugOption debug;

    LiveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusalException {
        var model = PlannedModel.read(options.paths(), options.clock(), spec.commandLine(), colour.style(terminal));
        var findings = LiveCheck.of(List.copyOf(read(model).values()));
        var out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(LiveJson.print(findings));
        } else {
            new LivePrinter(out, colour.style(terminal)).print(findings);
        }
        return code(findings).number();
    }

    private Map<String, LiveRouter> read(PlannedModel model) throws RefusalException {
        var files = new RecordingFiles(model.language().getInstance(RecordingRegistry.class),
                terminal.colours() ? Optional.of(spec.commandLine().getErr()) : Optional.empty());
        var routers = new LinkedHashMap<String, LiveRouter>();
        for (var argument : routes.arguments()) {
            var given = GivenRoutes.of(argument, model);
            var router = routers.computeIfAbsent(given.router(), name -> new LiveRouter(model.plans().get(name), alert -> { }));
            for (var file : new RunningFiles().in(given.file())) {
                files.read(given, file, router);
            }
        }
        return routers;
    }

    /** What the recordings do not tell is no fault of the routers'. */
    private static ExitCode code(List<LiveFinding> findings) {
        return findings.stream().allMatch(finding -> finding.kind().severity() == LiveKind.Severity.INFO)
                ? ExitCode.OK
                : ExitCode.ERRORS;
    }
}
