package org.erdsl.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command on a model takes. */
final class ModelOptions {

    @Parameters(paramLabel = "FILE", arity = "1..*",
            description = "Files of one model; a folder stands for every .erdsl file below it.")
    private List<Path> paths;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD",
            description = "The day on which accepted risks must still be valid; today if absent.")
    private LocalDate date;

    List<Path> paths() {
        return paths;
    }

    Clock clock() {
        var zone = ZoneId.systemDefault();
        return date == null ? Clock.system(zone) : Clock.fixed(date.atStartOfDay(zone).toInstant(), zone);
    }
}
