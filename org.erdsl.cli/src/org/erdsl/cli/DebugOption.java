package org.erdsl.cli;

import picocli.CommandLine.Option;

/** The option for reports of defects. */
final class DebugOption {

    static final String NAME = "--debug";

    @Option(names = NAME, description = "When something fails, also print where in erdsl.")
    private boolean wanted;
}
