package org.erdsl.cli;

import java.util.List;

import picocli.CommandLine.Option;

/** Says which recordings of tables a command looks at. */
final class RoutesOption {

    @Option(names = "--routes", required = true, paramLabel = "ROUTER[/NEIGHBOR]=FILE",
            description = "Tables of a router, in a format that erdsl finds out by itself; with the neighbor where the file "
                    + "does not say whose routes they are. A folder stands for every file in it. May be given several times.")
    private List<String> arguments = List.of();

    /** Each {@code ROUTER[/NEIGHBOR]=FILE}. */
    List<String> arguments() {
        return arguments;
    }
}
