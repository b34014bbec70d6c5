package org.erdsl.cli;

import java.util.concurrent.Callable;

import org.erdsl.check.ModelCheck;
import org.erdsl.check.ModelFiles;
import org.erdsl.files.UnreadableTextException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code erdsl check}: says what is wrong with a model, and corrects it when asked. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Says what is wrong with a model.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions options;

    @Mixin
    private ColourOption colour;

    @Mixin
    private DebugOption debug;

    @Option(names = "--fix", description = "Apply the first fix of each finding that has one, in the named files.")
    private boolean fix;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusalException {
        var out = spec.commandLine().getOut();
        var input = ModelInput.of(options.paths());
        var names = new FileNames(input.files());
        var language = Language.on(options.clock());
        try {
            if (fix) {
                language.getInstance(FixRun.class).fix(input.files()).print(out, names);
            }
            var model = language.getInstance(ModelFiles.class).read(input.files());
            var problems = language.getInstance(ModelCheck.class).check(model);
            new ProblemPrinter(out, colour.style(terminal), names, model).print(problems);
            var summary = new Summary(problems, model.getResources().size());
            out.println(summary);
            summary.warn(spec.commandLine().getErr());
            return summary.exitCode().number();
        } catch (UnreadableTextException e) {
            throw new RefusalException(ExitCode.INPUT, e.getMessage(), e);
        }
    }
}
