package org.erdsl.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.ModelFiles;
import org.erdsl.check.Problem;
import org.erdsl.files.UnreadableTextException;
import org.erdsl.formatting2.Formatting;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code erdsl format}: lays out files, or says what would change. */
@Command(name = "format", mixinStandardHelpOptions = true, description = "Lays out the text of model files.")
final class FormatCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "Files to lay out; a folder stands for every .erdsl file below it.")
    private List<Path> paths;

    @Option(names = "--check", description = "Write nothing; print what would change, as a unified diff.")
    private boolean check;

    @Mixin
    private ColourOption colour;

    @Mixin
    private DebugOption debug;

    FormatCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusalException {
        var out = spec.commandLine().getOut();
        var input = ModelInput.of(paths);
        var names = new FileNames(input.files());
        var language = Language.on(Clock.systemDefaultZone());
        try {
            var model = language.getInstance(ModelFiles.class).read(input.files());
            var mistakes = language.getInstance(ModelCheck.class).check(model).stream()
                    .filter(problem -> problem.rule().equals(Problem.SYNTAX))
                    .toList();
            if (!mistakes.isEmpty()) {
                new ProblemPrinter(out, colour.style(terminal), names, model).print(mistakes);
                out.println(new Summary(mistakes, model.getResources().size()));
                return ExitCode.ERRORS.number();
            }
            var changed = changed(input.files(), model, language.getInstance(Formatting.class));
            if (check) {
                var diff = new TextDiff(out);
                changed.forEach((file, text) -> diff.print(ShownName.of(file), text(model, file), text));
                return (changed.isEmpty() ? ExitCode.OK : ExitCode.STALE).number();
            }
            new FileRewrite().run(changed);
            changed.keySet().forEach(file -> out.println("formatted " + ShownName.of(file)));
            return ExitCode.OK.number();
        } catch (UnreadableTextException e) {
            throw new RefusalException(ExitCode.INPUT, e.getMessage(), e);
        }
    }

    /** The new texts of the files that change; those they import are left alone. */
    private static Map<Path, String> changed(List<Path> files, ResourceSet model, Formatting formatting) {
        var changed = new LinkedHashMap<Path, String>();
        for (var file : files) {
            var formatted = formatting.format(resource(model, file));
            if (!formatted.equals(text(model, file))) {
                changed.put(file, formatted);
            }
        }
        return changed;
    }

    private static String text(ResourceSet model, Path file) {
        return resource(model, file).getParseResult().getRootNode().getText();
    }

    private static XtextResource resource(ResourceSet model, Path file) {
        return (XtextResource) model.getResource(ModelFiles.uri(file), false);
    }
}
