package org.erdsl.cli;

import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Option;

/** Says which recordings of tables a command looks at. */
final class RoutesOption {

    @Option(names = "--routes", paramLabel = "ROUTER[/NEIGHBOR][/TABLE]=FILE",
            description = "Tables of a router, in a format that erdsl finds out by itself; with the neighbor and the "
                    + "table (received, accepted or advertised) where the file does not say them. A folder stands for every file in it. May be given several times.")
    private List<String> arguments = List.of();

    @Option(names = "--listen", paramLabel = "ROUTER=ADDRESS:PORT",
            description = "Waits at a loopback address for a router to connect and send BMP, and says what is wrong while it "
                    + "comes, until the router hangs up. Port 0 takes a free one.")
    private Optional<String> listen = Optional.empty();

    /** Where to listen for whom. */
    Optional<String> listen() {
        return listen;
    }

    /** Each {@code ROUTER[/NEIGHBOR][/TABLE]=FILE}. */
    List<String> arguments() {
        return arguments;
    }
}
