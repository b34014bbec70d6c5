package org.erdsl.cli;

import java.util.List;

import picocli.CommandLine.Option;

/** Says which running configurations a command looks at. */
final class RunningOption {

    @Option(names = "--running", paramLabel = "[ROUTER=]FILE", required = true,
            description = "The running configuration of a router; without its name the file says it. A folder stands for "
                    + "every file in it. May be given several times.")
    private List<String> arguments = List.of();

    /** Each {@code [ROUTER=]FILE}. */
    List<String> arguments() {
        return arguments;
    }
}
