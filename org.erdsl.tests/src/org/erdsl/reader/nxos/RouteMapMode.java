package org.erdsl.reader.nxos;

import java.util.Optional;

import org.erdsl.reader.CommandMode;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMapCommands;

/** The mode of an entry of a route map. */
final class RouteMapMode implements CommandMode {

    private static final int LONGEST_DESCRIPTION = 90;
    private static final String DESCRIPTION = "description ";

    private final RouteMapCommands commands;

    RouteMapMode(NxOsSwitch switched, Words words) {
        commands = new RouteMapCommands(switched.objects, words);
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        var line = words.toString().strip();
        if (line.startsWith(DESCRIPTION) && line.length() > DESCRIPTION.length() + LONGEST_DESCRIPTION) {
            throw words.unknown();
        }
        return commands.take(words) ? Optional.of(this) : Optional.empty();
    }
}
