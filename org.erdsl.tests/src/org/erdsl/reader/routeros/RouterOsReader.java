package org.erdsl.reader.routeros;

import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.ReadRouter;

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
        return new ReadRouter(java.util.Map.copyOf(sessions), new VlanInterfaces(menus, sessions).read());
    }
}
