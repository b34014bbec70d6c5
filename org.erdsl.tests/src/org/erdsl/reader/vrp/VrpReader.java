package org.erdsl.reader.vrp;

import java.util.ArrayDeque;
import java.util.Deque;

import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Words;

/**
 * Reads configuration of VRP 8 as it is typed from the system view on, after the command reference of the NetEngine 8000
 * F and the configuration guide of the NE40E. All commands are one commit, so what refers to something is looked at in
 * the end.
 */
public final class VrpReader implements ConfigurationReader {

    @Override
    public ReadRouter read(String configuration) {
        var system = new SystemView();
        Deque<View> views = new ArrayDeque<>();
        views.push(system);
        for (var line : configuration.split("\n")) {
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            if (line.strip().equals("quit")) {
                views.pop();
                if (views.isEmpty()) {
                    throw new UnknownConstructException("quit leaves the system view");
                }
            } else {
                views.peek().take(new Words(line)).ifPresent(views::push);
            }
        }
        return system.router();
    }
}
