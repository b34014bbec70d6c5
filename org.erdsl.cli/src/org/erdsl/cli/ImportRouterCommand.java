package org.erdsl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.erdsl.files.FailureReason;
import org.erdsl.importing.ImportRefusedException;
import org.erdsl.importing.router.ImportedRouters;
import org.erdsl.importing.router.RouterImport;
import org.erdsl.running.SourceText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code erdsl import router}: turns running configurations into text of a model, and proves what it can. */
@Command(
        name = "router",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Turns the running configurations of a company's edge routers into text of a model. Standard error "
                + "says whether the routers are proven to do what the model says, else what they do otherwise.")
final class ImportRouterCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "The configurations, one of each router; a folder stands for every file in it.")
    private List<Path> paths;

    @Option(names = "--platform", paramLabel = "PLATFORM",
            description = "The platform of the routers: cisco-ios-xe. If absent, the text tells.")
    private String platform;

    @Option(names = "--out", paramLabel = "FILE", description = "The new file to write; standard output if absent.")
    private Path target;

    @Mixin
    private DateOption date;

    @Mixin
    private DebugOption debug;

    @Override
    public Integer call() throws RefusalException {
        var sources = new ArrayList<SourceText>();
        for (var path : paths) {
            for (var file : new RunningFiles().in(path)) {
                sources.add(new RunningFiles().read(file));
            }
        }
        try {
            var imported = Language.on(date.clock()).getInstance(RouterImport.class)
                    .convert(sources, Optional.ofNullable(platform));
            write(imported.text());
            say(imported);
            return (imported.isProven() ? ExitCode.OK : ExitCode.ERRORS).number();
        } catch (ImportRefusedException e) {
            throw new RefusalException(ExitCode.INPUT, paths.stream().map(Path::toString).collect(Collectors.joining(", "))
                    + " cannot be imported: " + e.getMessage() + ". Nothing was written.", e);
        }
    }

    /** A file that exists is somebody's work: it stays. */
    private void write(String text) throws RefusalException {
        if (target == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            return;
        }
        try {
            Files.writeString(target, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            spec.commandLine().getOut().println("wrote " + ShownName.of(target));
        } catch (IOException e) {
            throw new RefusalException(ExitCode.OUTPUT, target + " cannot be written: " + FailureReason.of(e) + ".", e);
        }
    }

    private void say(ImportedRouters imported) {
        var err = spec.commandLine().getErr();
        imported.unplanned().forEach(reason -> err.println("erdsl: " + ShownName.of(reason) + "."));
        new DriftPrinter(err, new Style(false)).print(imported.drift());
        if (imported.isProven()) {
            err.println("erdsl: " + String.join(", ", imported.routers()) + (imported.routers().size() == 1 ? " is" : " are")
                    + " proven to do what the model says.");
        }
    }
}
