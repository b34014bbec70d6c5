package org.erdsl.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.erdsl.files.ErdslFile;
import org.erdsl.landscape.Landscape;
import org.erdsl.library.Library;
import org.erdsl.report.PathsJson;
import org.erdsl.traffic.Consequences;
import org.erdsl.traffic.Flow;
import org.erdsl.traffic.FlowSelection;
import org.erdsl.traffic.Outage;
import org.erdsl.traffic.OutageNames;
import org.erdsl.traffic.Traffic;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code erdsl path}: says where traffic goes, hop by hop and why, and what an outage does to it. */
@Command(
        name = "path",
        mixinStandardHelpOptions = true,
        versionProvider = ErdslCommand.Version.class,
        customSynopsis = "erdsl path [OPTIONS] [NAME...] FILE...",
        description = "Says where traffic goes and why: all traffic of a model, or that of the environments, connectors, "
                + "gateways and sites named.")
final class PathCommand implements Callable<Integer> {

    /** How paths are written. */
    enum Format { TEXT, JSON }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME|FILE", arity = "1..*",
            description = "First names, if any: of an environment, connector, gateway or site, KIND:NAME, or "
                    + "environment, connector, gateway or site for all of them. Then the files of one model; a folder "
                    + "stands for every .erdsl file below it.")
    private List<String> arguments;

    @Option(names = "--if-down", paramLabel = "NAME",
            description = "What happens when this is down: a circuit, a link (CIRCUIT/primary), a router, a gateway, a "
                    + "member (GATEWAY/HOST), an Azure region or a peering location. May be given several times.")
    private List<String> down = List.of();

    @Option(names = "--hops", description = "Show every hop with its reason, and the facts they rest on.")
    private boolean hops;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if absent) or json.")
    private Format format = Format.TEXT;

    @Mixin
    private DateOption date;

    @Mixin
    private ColourOption colour;

    @Mixin
    private DebugOption debug;

    PathCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws RefusalException {
        var names = new ArrayList<String>();
        var input = ModelInput.of(files(names));
        var checked = CheckedModel.read(input, date.clock(), spec.commandLine(), colour.style(terminal));
        if (!checked.isWhole()) {
            return ExitCode.ERRORS.number();
        }
        var landscape = Landscape.of(checked.model());
        print(landscape, checked.language().getInstance(Library.class), names);
        return checked.exitCode().number();
    }

    /** The last arguments, from the first that is a file or a folder or is named like a model. */
    private List<Path> files(List<String> names) throws RefusalException {
        var files = new ArrayList<Path>();
        for (var argument : arguments) {
            if (files.isEmpty() && !argument.endsWith(ErdslFile.ENDING) && !Files.exists(Path.of(argument))) {
                names.add(argument);
            } else {
                files.add(Path.of(argument));
            }
        }
        if (files.isEmpty()) {
            throw new RefusalException(ExitCode.USAGE,
                    "There is no file or folder '" + names.get(names.size() - 1) + "', and no other argument names one.");
        }
        return files;
    }

    private void print(Landscape landscape, Library library, List<String> names) throws RefusalException {
        var traffic = Traffic.of(landscape, library);
        List<Flow> flows;
        var outage = Outage.NONE;
        try {
            flows = new FlowSelection(landscape).of(traffic.flows(), names);
            var outages = new OutageNames(landscape, library);
            for (var name : down) {
                outage = outage.and(outages.find(name));
            }
        } catch (IllegalArgumentException e) {
            throw new RefusalException(ExitCode.USAGE, e.getMessage(), e);
        }
        var printer = new PathPrinter(spec.commandLine().getOut(), colour.style(terminal), hops || !names.isEmpty());
        if (down.isEmpty()) {
            if (format == Format.JSON) {
                spec.commandLine().getOut().print(PathsJson.print(flows, traffic));
            } else {
                printer.print(flows, traffic);
            }
            return;
        }
        var consequences = new Consequences(landscape, traffic, outage).of(flows);
        if (format == Format.JSON) {
            spec.commandLine().getOut().print(PathsJson.print(down, consequences));
        } else {
            printer.print(down, consequences);
        }
    }
}
