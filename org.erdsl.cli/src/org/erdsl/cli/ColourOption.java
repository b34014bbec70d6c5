package org.erdsl.cli;

import java.util.Locale;

import picocli.CommandLine.Option;

/** Whether findings are coloured. */
final class ColourOption {

    @Option(names = "--color", paramLabel = "auto|always|never", defaultValue = "auto",
            description = "Colour the findings; auto does in a terminal, unless NO_COLOR is set.")
    private When when;

    Style style(Terminal terminal) {
        return new Style(switch (when) {
            case AUTO -> terminal.colours();
            case ALWAYS -> true;
            case NEVER -> false;
        });
    }

    /** When to colour. */
    enum When {
        AUTO, ALWAYS, NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
