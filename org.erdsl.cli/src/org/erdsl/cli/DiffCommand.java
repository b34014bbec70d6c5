package org.erdsl.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.erdsl.difference.DifferenceJson;
import org.erdsl.difference.DifferenceMarkdown;
import org.erdsl.difference.DifferenceText;
import org.erdsl.difference.ModelDifference;
import org.erdsl.difference.ModelVersion;
import org.erdsl.difference.VersionReader;
import org.erdsl.files.UnreadableTextException;
import org.erdsl.resource.Reach;
import org.erdsl.revision.RevisionException;
import org.erdsl.revision.RevisionFiles;
import org.erdsl.revision.RevisionPath;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code erdsl diff}: says what becomes different when one version of a model takes the place of another. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Says what becomes different when one version of a model takes the place of another: traffic, "
                + "routes, settings of sessions, accepted risks and findings. Silence means that they mean the same.")
final class DiffCommand implements Callable<Integer> {

    /** How a difference is written. */
    enum Format { TEXT, MARKDOWN, JSON }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD",
            description = "The old version: a file, a folder, or REVISION:PATH of the git repository.")
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The new version, likewise.")
    private String after;

    @Option(names = "--repository", paramLabel = "DIR",
            description = "A folder of the git repository; the current folder if absent.")
    private Path repository = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if absent), markdown or json.")
    private Format format = Format.TEXT;

    @Mixin
    private DateOption date;

    @Mixin
    private DebugOption debug;

    @Override
    public Integer call() throws RefusalException {
        var language = Language.on(date.clock());
        var difference = ModelDifference.of(read(before, language), read(after, language));
        print(difference);
        return (difference.isEmpty() ? ExitCode.OK : ExitCode.ERRORS).number();
    }

    /** What exists as a file is one, whatever its name. */
    private ModelVersion read(String argument, Injector language) throws RefusalException {
        var revision = exists(argument) ? Optional.<RevisionPath>empty() : RevisionPath.of(argument);
        if (revision.isEmpty()) {
            return read(Path.of(argument), Reach.EVERYWHERE, language);
        }
        if (revision.get().looksLikeAnOption()) {
            throw new RefusalException(ExitCode.USAGE, "The revision '" + revision.get().revision()
                    + "' begins with a hyphen.");
        }
        try (var files = RevisionFiles.of(revision.get().revision(), repository.toAbsolutePath())) {
            return read(files.find(revision.get()), path -> path.startsWith(files.folder()), language);
        } catch (RevisionException e) {
            throw new RefusalException(ExitCode.INPUT, e.getMessage(), e);
        }
    }

    /** A system may allow no file of such a name. */
    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static ModelVersion read(Path path, Reach reach, Injector language) throws RefusalException {
        try {
            return language.getInstance(VersionReader.class).read(ModelInput.of(List.of(path)).files(), reach);
        } catch (UnreadableTextException e) {
            throw new RefusalException(ExitCode.INPUT, e.getMessage(), e);
        }
    }

    private void print(ModelDifference difference) {
        var out = spec.commandLine().getOut();
        switch (format) {
            case TEXT -> DifferenceText.lines(difference).forEach(line -> out.println(ShownName.of(line)));
            case MARKDOWN -> out.print(DifferenceMarkdown.print(difference));
            case JSON -> out.print(DifferenceJson.print(difference));
        }
    }
}
