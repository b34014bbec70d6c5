package org.erdsl.reader.iosxe;

import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMapCommands;

/** The mode of an entry of a route map. */
final class RouteMapMode implements IosXeReader.Mode {

    private final RouteMapCommands commands;

    RouteMapMode(IosXeReader.State state, Words words) {
        commands = new RouteMapCommands(state.objects, words);
    }

    @Override
    public boolean take(Words words) {
        return commands.take(words);
    }
}
