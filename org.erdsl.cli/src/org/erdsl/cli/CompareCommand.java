package org.erdsl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.erdsl.drift.Drift;
import org.erdsl.drift.RouterDrift;
import org.erdsl.proof.DriftJson;
import org.erdsl.proof.ReaderRegistry;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.SourceText;

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

    @Option(names = "--running", paramLabel = "[ROUTER=]FILE", required = true,
            description = "The running configuration of a router; without its name the file says it. A folder stands for "
                    + "every file in it. May be given several times.")
    private List<String> running = List.of();

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
        for (var router : routers(model).entrySet()) {
            drift.addAll(RouterDrift.of(model.plans().get(router.getKey()), router.getValue()));
        }
        var out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(DriftJson.print(drift));
        } else {
            new DriftPrinter(out, colour.style(terminal)).print(drift);
        }
        return (drift.isEmpty() ? ExitCode.OK : ExitCode.ERRORS).number();
    }

    private Map<String, RunningRouter> routers(PlannedModel model) throws RefusalException {
        var routers = new LinkedHashMap<String, RunningRouter>();
        for (var argument : running) {
            var equals = argument.indexOf('=');
            var name = equals < 0 ? Optional.<String>empty() : Optional.of(argument.substring(0, equals));
            for (var file : new RunningFiles().in(Path.of(argument.substring(equals + 1)))) {
                add(new RunningFiles().read(file), name, model, routers);
            }
        }
        return routers;
    }

    private static void add(SourceText text, Optional<String> given, PlannedModel model, Map<String, RunningRouter> routers)
            throws RefusalException {
        var router = reader(text, given, model).read(text);
        var name = given.or(router::hostname).orElseThrow(() -> new RefusalException(ExitCode.USAGE,
                "The file '" + text.file() + "' does not say which router it is; name it with --running ROUTER="
                        + text.file() + "."));
        if (!model.plans().containsKey(name)) {
            throw new RefusalException(ExitCode.USAGE, "There is no router '" + name + "' in the model on which a link ends; "
                    + "there is " + String.join(", ", model.plans().keySet()) + ".");
        }
        if (routers.put(name, router) != null) {
            throw new RefusalException(ExitCode.USAGE, "Router '" + name + "' is given twice.");
        }
    }

    /** The reader of the platform the model names; without a router's name the one that takes the text for its own. */
    private static RunningReader reader(SourceText text, Optional<String> given, PlannedModel model)
            throws RefusalException {
        var readers = model.language().getInstance(ReaderRegistry.class);
        if (given.isPresent() && model.plans().containsKey(given.get())) {
            var platform = model.plans().get(given.get()).platform();
            return readers.find(platform).orElseThrow(() -> new RefusalException(ExitCode.USAGE,
                    "Nothing reads running configuration of " + platform + "; there is " + platforms(readers.readers())
                            + "."));
        }
        var recognising = ofTheModel(readers.recognising(text), text, model);
        if (recognising.size() != 1) {
            throw new RefusalException(ExitCode.INPUT, "The file '" + text.file() + "' looks like "
                    + (recognising.isEmpty() ? "no configuration of a platform" : platforms(recognising))
                    + "; name the router with --running ROUTER=" + text.file() + ".");
        }
        return recognising.get(0);
    }

    /** Platforms of one family look alike; then the one counts that the model names for the router of this name. */
    private static List<RunningReader> ofTheModel(List<RunningReader> recognising, SourceText text, PlannedModel model) {
        var named = recognising.stream()
                .filter(reader -> reader.read(text).hostname().map(model.plans()::get)
                        .filter(plan -> plan.platform().equals(reader.platform())).isPresent())
                .toList();
        return named.isEmpty() ? recognising : named;
    }

    private static String platforms(List<RunningReader> readers) {
        return readers.stream().map(RunningReader::platform).collect(Collectors.joining(", "));
    }
}
