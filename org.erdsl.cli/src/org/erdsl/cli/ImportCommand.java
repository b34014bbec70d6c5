package org.erdsl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

import org.erdsl.files.FailureReason;
import org.erdsl.files.RegularFile;
import org.erdsl.files.UnreadableTextException;
import org.erdsl.importing.ExportImport;
import org.erdsl.importing.ImportKind;
import org.erdsl.importing.ImportRefusedException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code erdsl import}: turns what an administrator exports into text of a model. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Turns an export of Azure or Power Platform, a JSON file, into text of a model. What is not "
                + "understood is refused, and nothing is written.")
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "KIND", description = "What the file lists: ${COMPLETION-CANDIDATES}.")
    private ImportKind kind;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "The JSON file.")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE",
            description = "The new file to write; standard output if absent.")
    private Path target;

    @Option(names = "--region", paramLabel = "REGION",
            description = "The Azure region of gateways whose export does not say it: westeurope.")
    private String region;

    @Mixin
    private DateOption date;

    @Mixin
    private DebugOption debug;

    @Override
    public Integer call() throws RefusalException {
        if (file == null) {
            // Required by hand: the parser would ask for them before the subcommand too.
            throw new ParameterException(spec.commandLine(), kind == null
                    ? "Missing required parameters: 'KIND', 'FILE'" : "Missing required parameter: 'FILE'");
        }
        var bytes = read();
        try {
            write(Language.on(date.clock()).getInstance(ExportImport.class).convert(kind, bytes, region));
            return ExitCode.OK.number();
        } catch (ImportRefusedException e) {
            throw new RefusalException(ExitCode.INPUT,
                    file + " cannot be imported: " + e.getMessage() + ". Nothing was written.", e);
        }
    }

    private byte[] read() throws RefusalException {
        try {
            return RegularFile.read(file, file, "export");
        } catch (UnreadableTextException e) {
            throw new RefusalException(ExitCode.INPUT, e.getMessage(), e);
        } catch (IOException e) {
            throw new RefusalException(ExitCode.INPUT, file + " cannot be read: " + FailureReason.of(e) + ".", e);
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
            throw new RefusalException(ExitCode.OUTPUT,
                    target + " cannot be written: " + FailureReason.of(e) + ".", e);
        }
    }
}
