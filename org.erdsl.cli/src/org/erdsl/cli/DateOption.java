package org.erdsl.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import picocli.CommandLine.Option;

/** The day a model is checked for. */
final class DateOption {

    @Option(names = "--date", paramLabel = "YYYY-MM-DD",
            description = "The day on which accepted risks must still be valid; today if absent.")
    private LocalDate date;

    Clock clock() {
        var zone = ZoneId.systemDefault();
        return date == null ? Clock.system(zone) : Clock.fixed(date.atStartOfDay(zone).toInstant(), zone);
    }
}
