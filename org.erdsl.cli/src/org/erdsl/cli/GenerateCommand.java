package org.erdsl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.ModelFiles;
import org.erdsl.check.UnreadableTextException;
import org.erdsl.files.FailureReason;
import org.erdsl.generator.ErdslGenerator;
import org.erdsl.generator.GenerationRefusedException;
import org.erdsl.generator.OutputFolder;
import org.erdsl.generator.OutputReport;
import org.erdsl.generator.UnwritableFolderException;
import org.erdsl.generator.VanishedNames;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code erdsl generate}: checks a model and, when it has no errors, writes all it says. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Checks a model and writes the configuration of its routers and gateways. A model with errors "
                + "writes nothing.")
final class GenerateCommand implements Callable<Integer> {

    private static final String FOLDER = "generated";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions options;

    @Option(names = "--out", paramLabel = "DIR",
            description = "Where to write; '" + FOLDER + "' beside the first model file if absent.")
    private Path folder;

    @Mixin
    private ColourOption colour;

    @Mixin
    private DebugOption debug;

    GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusalException {
        var out = spec.commandLine().getOut();
        var input = ModelInput.of(options.paths());
        var language = Language.on(options.clock());
        try {
            var model = language.getInstance(ModelFiles.class).read(input.files());
            var problems = language.getInstance(ModelCheck.class).check(model);
            var names = new FileNames(input.files());
            new ProblemPrinter(out, colour.style(terminal), names, model).print(problems);
            var summary = new Summary(problems, model.getResources().size());
            out.println(summary);
            if (summary.errors()) {
                out.println("nothing was written");
                return ExitCode.ERRORS.number();
            }
            return write(language.getInstance(ErdslGenerator.class), model, input);
        } catch (UnreadableTextException e) {
            throw new RefusalException(ExitCode.INPUT, e.getMessage(), e);
        }
    }

    private int write(ErdslGenerator generator, ResourceSet model, ModelInput input) throws RefusalException {
        var out = spec.commandLine().getOut();
        try {
            var files = generator.generate(model);
            if (files.isEmpty()) {
                out.println("nothing to write: the model has no router with a Microsoft peering and no gateway");
            }
            var target = folder == null ? input.folder().resolve(FOLDER) : folder;
            var vanished = VanishedNames.of(target, files);
            print(new OutputFolder(target).write(files));
            vanished.forEach(this::print);
            return ExitCode.OK.number();
        } catch (GenerationRefusedException e) {
            e.reasons().forEach(reason -> out.println("error: " + reason));
            out.println("nothing was written");
            return ExitCode.ERRORS.number();
        } catch (UnwritableFolderException e) {
            throw new RefusalException(ExitCode.OUTPUT, e.getMessage(), e);
        } catch (IOException e) {
            throw new RefusalException(ExitCode.OUTPUT,
                    "An earlier output cannot be read: " + FailureReason.of(e) + ".", e);
        }
    }

    private void print(OutputReport report) {
        print("wrote", report.written());
        print("unchanged", report.unchanged());
        print("removed", report.removed());
    }

    private void print(VanishedNames vanished) {
        var out = spec.commandLine().getOut();
        out.println("the earlier " + vanished.file() + " defined what the new one does not; remove it from the router:");
        vanished.names().forEach(name -> out.println("  " + name));
    }

    private void print(String what, List<Path> files) {
        files.forEach(file -> spec.commandLine().getOut().println(what + " " + file));
    }
}
