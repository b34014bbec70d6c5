package org.erdsl.reader.routeros;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.net.Prefix;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.UnknownConstructException;

/**
 * Reads a script of RouterOS 7.20, command by command, after MikroTik's manual ("Route Selection and Filtering" and the
 * references of {@code /routing/bgp} and {@code /routing/bfd}).
 */
public final class RouterOsReader implements ConfigurationReader {

    @Override
    public ReadRouter read(String configuration) {
        var menus = new Menus();
        for (var line : configuration.split("\n")) {
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                menus.run(line);
            }
        }
        var sessions = new Connections(menus).sessions();
        var blackholes = Stream.of("/ip/route", "/ipv6/route").flatMap(menu -> menus.all(menu).stream())
                .map(RouterOsReader::blackhole).collect(Collectors.toSet());
        return new ReadRouter(Map.copyOf(sessions), new VlanInterfaces(menus, sessions).read(), blackholes);
    }

    private static ReadRouter.Blackhole blackhole(Map<String, String> route) {
        if (!route.containsKey("blackhole")) {
            throw new UnknownConstructException("a route that leads somewhere: " + route);
        }
        return new ReadRouter.Blackhole(Optional.ofNullable(route.get("routing-table")),
                Prefix.valueOf(route.get("dst-address")));
    }
}
