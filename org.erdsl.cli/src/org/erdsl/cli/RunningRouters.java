package org.erdsl.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.erdsl.proof.ReaderRegistry;
import org.erdsl.running.RunningReader;
import org.erdsl.running.SourceText;

/**
 * The running configurations of routers of a model.
 *
 * @param model the model
 */
record RunningRouters(PlannedModel model) {

    /** What a router runs, and what reads it. */
    record Given(RunningReader reader, SourceText text) {
    }

    /**
     * The texts by the routers' names, in the order they are given.
     *
     * @param arguments each {@code [ROUTER=]FILE}
     * @throws RefusalException when it is not clear which router a text is of
     */
    Map<String, Given> of(List<String> arguments) throws RefusalException {
        var routers = new LinkedHashMap<String, Given>();
        for (var argument : arguments) {
            var equals = argument.indexOf('=');
            var name = equals < 0 ? Optional.<String>empty() : Optional.of(argument.substring(0, equals));
            for (var file : new RunningFiles().in(Path.of(argument.substring(equals + 1)))) {
                add(new RunningFiles().read(file), name, routers);
            }
        }
        return routers;
    }

    private void add(SourceText text, Optional<String> given, Map<String, Given> routers) throws RefusalException {
        var reader = reader(text, given);
        var name = given.or(() -> reader.read(text).hostname()).orElseThrow(() -> new RefusalException(ExitCode.USAGE,
                "The file '" + text.file() + "' does not say which router it is; name it with --running ROUTER="
                        + text.file() + "."));
        if (!model.plans().containsKey(name)) {
            throw new RefusalException(ExitCode.USAGE, "There is no router '" + name + "' in the model on which a link ends; "
                    + "there is " + String.join(", ", model.plans().keySet()) + ".");
        }
        if (routers.put(name, new Given(reader, text)) != null) {
            throw new RefusalException(ExitCode.USAGE, "Router '" + name + "' is given twice.");
        }
    }

    /** The reader of the platform the model names; without a router's name the one that takes the text for its own. */
    private RunningReader reader(SourceText text, Optional<String> given) throws RefusalException {
        var readers = model.language().getInstance(ReaderRegistry.class);
        if (given.isPresent() && model.plans().containsKey(given.get())) {
            var platform = model.plans().get(given.get()).platform();
            return readers.find(platform).orElseThrow(() -> new RefusalException(ExitCode.USAGE,
                    "Nothing reads running configuration of " + platform + "; there is " + platforms(readers.readers())
                            + "."));
        }
        var recognising = ofTheModel(readers.recognising(text), text);
        if (recognising.size() != 1) {
            throw new RefusalException(ExitCode.INPUT, "The file '" + text.file() + "' looks like "
                    + (recognising.isEmpty() ? "no configuration of a platform" : platforms(recognising))
                    + "; name the router with --running ROUTER=" + text.file() + ".");
        }
        return recognising.get(0);
    }

    /** Platforms of one family look alike; then the one counts that the model names for the router of this name. */
    private List<RunningReader> ofTheModel(List<RunningReader> recognising, SourceText text) {
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
