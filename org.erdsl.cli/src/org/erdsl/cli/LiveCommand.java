package org.erdsl.cli;

import java.io.PrintWriter;
import java.io.Writer;
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
        if (routes.arguments().isEmpty() && routes.listen().isEmpty()) {
            throw new RefusalException(ExitCode.USAGE, "Nothing says what routers have; give --routes or --listen.");
        }
        var model = PlannedModel.read(options.paths(), options.clock(), spec.commandLine(), colour.style(terminal));
        var routers = read(model);
        if (routes.listen().isPresent()) {
            listen(ListenAddress.of(routes.listen().get(), model), model, routers);
        }
        var findings = LiveCheck.of(List.copyOf(routers.values()));
        var out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(LiveJson.print(findings));
        } else if (routes.listen().isEmpty()) {
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
            for (var file : new RunningFiles().in(given.file())) {
                files.read(given, file, router(given.router(), model, routers));
            }
        }
        return routers;
    }

    private static LiveRouter router(String name, PlannedModel model, Map<String, LiveRouter> routers) {
        return routers.computeIfAbsent(name, key -> new LiveRouter(model.plans().get(key)));
    }

    /** What is wrong is printed as it comes, but in JSON, which is one document. */
    private void listen(ListenAddress at, PlannedModel model, Map<String, LiveRouter> routers) throws RefusalException {
        var router = router(at.router(), model, routers);
        var out = spec.commandLine().getOut();
        var printer = new LivePrinter(format == Format.TEXT ? out : new PrintWriter(Writer.nullWriter()),
                colour.style(terminal));
        new LiveListener(() -> LiveCheck.of(List.copyOf(routers.values())), printer::print, printer::printGone,
                spec.commandLine().getErr()).listen(at, router);
    }

    /** What the recordings do not tell is no fault of the routers'. */
    private static ExitCode code(List<LiveFinding> findings) {
        return findings.stream().allMatch(finding -> finding.kind().severity() == LiveKind.Severity.INFO)
                ? ExitCode.OK
                : ExitCode.ERRORS;
    }
}
