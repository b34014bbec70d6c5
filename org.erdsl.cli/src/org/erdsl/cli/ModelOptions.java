package org.erdsl.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command on a model takes. */
final class ModelOptions {

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "Files of one model; a folder stands for every .erdsl file below it.")
    private List<Path> paths;

    @Mixin
    private DateOption date;

    List<Path> paths() {
        return paths;
    }

    Clock clock() {
        return date.clock();
    }
}
