package org.erdsl.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.resource.ResourceSet;
import org.erdsl.check.ModelCheck;
import org.erdsl.check.ModelFiles;
import org.erdsl.files.UnreadableTextException;
import org.erdsl.files.FailureReason;
import org.erdsl.generation.AzureFormats;
import org.erdsl.generation.ErdslGenerator;
import org.erdsl.generation.GenerationRequest;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.GenerationRefusedException;
import org.erdsl.generator.OutputChange;
import org.erdsl.generator.OutputFolder;
import org.erdsl.generator.OutputPart;
import org.erdsl.generator.OutputReport;
import org.erdsl.generator.UnwritableFolderException;
import org.erdsl.generator.VanishedNames;
import org.erdsl.update.EarlierOutput;
import org.erdsl.update.Updates;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code erdsl generate}: checks a model and, when it has no errors, writes all it says. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Checks a model and writes the configuration of its routers, circuits and gateways. A model with "
                + "errors writes nothing.")
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

    @Option(names = "--only", paramLabel = "PART", split = ",", converter = PartConverter.class,
            description = "Write these parts only and leave the others as they are: "
                    + "routers, azure, gateways, firewall, report.")
    private List<OutputPart> parts = List.of(OutputPart.values());

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", converter = FormatConverter.class,
            description = "How to tell Azure of the circuits: bicep, arm, terraform, cli, powershell; "
                    + "as the model says, or bicep, if absent.")
    private List<String> formats = List.of();

    @Option(names = "--from", paramLabel = "EARLIER",
            description = "The output folder the routers were loaded from, or its manifest: also write how each router goes "
                    + "over from its earlier file to the new one, and back, so that nobody notices.")
    private Path earlier;

    @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
    private boolean dryRun;

    @Option(names = "--check",
            description = "Write nothing; when files on disk are not what the model gives, show how they differ and end "
                    + "with 2.")
    private boolean check;

    @Option(names = "--force", description = "Also replace and remove files that somebody changed by hand.")
    private boolean force;

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
                summary.warn(spec.commandLine().getErr());
                return summary.exitCode().number();
            }
            return write(language, model, input);
        } catch (UnreadableTextException e) {
            throw new RefusalException(ExitCode.INPUT, e.getMessage(), e);
        }
    }

    private int write(Injector language, ResourceSet model, ModelInput input) throws RefusalException {
        var out = spec.commandLine().getOut();
        var request = new GenerationRequest(EnumSet.copyOf(parts), formats);
        try {
            var files = withChanges(language, model, language.getInstance(ErdslGenerator.class).generate(model, request));
            if (files.isEmpty()) {
                out.println("nothing to write: the model has no router with a Microsoft peering and no gateway");
            }
            var location = folder == null ? input.folder().resolve(FOLDER) : folder;
            var target = new OutputFolder(location);
            if (check) {
                return compare(target.compare(files, request.parts()));
            }
            if (dryRun) {
                target.compare(files, request.parts()).forEach(change -> out.println(intention(change)));
            } else {
                var vanished = VanishedNames.of(location, files);
                print(target.write(files, request.parts(), force));
                if (earlier == null) {
                    vanished.forEach(this::print);
                }
            }
            return ExitCode.OK.number();
        } catch (GenerationRefusedException e) {
            e.reasons().forEach(reason -> out.println("error: " + ShownName.of(reason)));
            out.println("nothing was written");
            return ExitCode.ERRORS.number();
        } catch (UnwritableFolderException e) {
            throw new RefusalException(ExitCode.OUTPUT, e.getMessage(), e);
        } catch (IOException e) {
            throw new RefusalException(ExitCode.OUTPUT,
                    "An earlier output cannot be read: " + FailureReason.of(e) + ".", e);
        }
    }

    private List<GeneratedFile> withChanges(Injector language, ResourceSet model, List<GeneratedFile> files)
            throws RefusalException {
        try {
            return earlier == null
                    ? files
                    : language.getInstance(Updates.class).with(model, files, EarlierOutput.at(earlier));
        } catch (IOException e) {
            throw new RefusalException(ExitCode.INPUT, "The earlier output cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private int compare(List<OutputChange> changes) {
        var out = spec.commandLine().getOut();
        var diff = new OutputDiff(out);
        changes.forEach(diff::print);
        var stale = changes.stream().filter(change -> change.kind() != OutputChange.Kind.UNCHANGED).count();
        out.println(stale == 0 ? "every file is what the model gives"
                : stale == 1 ? "1 file is not what the model gives" : stale + " files are not what the model gives");
        return (stale == 0 ? ExitCode.OK : ExitCode.STALE).number();
    }

    private static String intention(OutputChange change) {
        var words = switch (change.kind()) {
            case ADDED, CHANGED -> "would write ";
            case UNCHANGED -> "unchanged ";
            case REMOVED -> "would remove ";
        };
        return words + ShownName.of(change.file()) + (change.loses() ? ", which somebody changed: needs --force" : "");
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
        out.println("first take away every session and entry that names them: an entry whose list is gone may match every "
                + "route; with --from and a copy of the earlier folder, generate writes what has to be done in its order");
    }

    private void print(String what, List<Path> files) {
        files.forEach(file -> spec.commandLine().getOut().println(what + " " + ShownName.of(file)));
    }

    /** A format that is known. */
    static final class FormatConverter implements ITypeConverter<String> {

        @Override
        public String convert(String name) {
            var known = new AzureFormats().names();
            if (!known.contains(name)) {
                throw new TypeConversionException("'" + name + "' is none of " + String.join(", ", known));
            }
            return name;
        }
    }

    /** Parts are written as their folders are. */
    static final class PartConverter implements ITypeConverter<OutputPart> {

        @Override
        public OutputPart convert(String name) {
            return Arrays.stream(OutputPart.values())
                    .filter(part -> part.folder().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of "
                            + Arrays.stream(OutputPart.values()).map(OutputPart::folder).collect(joining(", "))));
        }
    }
}
