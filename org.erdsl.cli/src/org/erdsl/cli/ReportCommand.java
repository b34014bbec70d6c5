package org.erdsl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;

import org.erdsl.files.FailureReason;
import org.erdsl.generator.ModelOrigin;
import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.report.HtmlReport;
import org.erdsl.report.MarkdownReport;
import org.erdsl.report.TrafficReport;
import org.erdsl.report.TrafficReporter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code erdsl report}: the report on a model's traffic, also of one that has errors. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        description = "Reports where the traffic of a model goes, with a picture: the files that 'erdsl generate' writes "
                + "to 'report', also of a model that has errors.")
final class ReportCommand implements Callable<Integer> {

    /** How the report is written. */
    enum Format { MARKDOWN, HTML }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ModelOptions options;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "markdown or html; if absent, html for an output file that is named so, else markdown.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; standard output if absent.")
    private Path file;

    @Mixin
    private ColourOption colour;

    @Mixin
    private DebugOption debug;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusalException {
        var checked = CheckedModel.read(ModelInput.of(options.paths()), options.clock(), spec.commandLine(),
                colour.style(terminal));
        if (!checked.isWhole()) {
            return ExitCode.ERRORS.number();
        }
        var landscape = Landscape.of(checked.model());
        if (landscape.models().isEmpty()) {
            throw new RefusalException(ExitCode.INPUT, "The model is empty, so there is nothing to report.");
        }
        var reporter = new TrafficReporter(landscape, checked.language().getInstance(Library.class));
        write(print(reporter.report(ModelOrigin.of(landscape))));
        return checked.exitCode().number();
    }

    private String print(TrafficReport report) {
        var named = file != null && file.toString().matches("(?i).*\\.html?") ? Format.HTML : Format.MARKDOWN;
        return switch (format == null ? named : format) {
            case HTML -> HtmlReport.print(report);
            case MARKDOWN -> MarkdownReport.print(report);
        };
    }

    private void write(String text) throws RefusalException {
        if (file == null) {
            spec.commandLine().getOut().print(text);
            return;
        }
        try {
            var folder = file.toAbsolutePath().getParent();
            // Beside its place, so that it arrives whole or not at all.
            var beside = Files.createTempFile(folder, ".erdsl-", ".tmp");
            try {
                Files.writeString(beside, text);
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
            spec.commandLine().getOut().println("wrote " + ShownName.of(file));
        } catch (IOException e) {
            throw new RefusalException(ExitCode.OUTPUT,
                    "The report cannot be written to " + file + ": " + FailureReason.of(e) + ".", e);
        }
    }
}
