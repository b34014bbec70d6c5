package org.erdsl.reader.vyos;

import java.util.LinkedHashMap;

import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.UnknownConstructException;

/**
 * Reads configuration commands of VyOS 1.4, after its command definitions and the templates by which it configures FRR
 * (vyos-1x). All commands are one commit, so only what is left in the end counts.
 */
public final class VyosReader implements ConfigurationReader {

    @Override
    public ReadRouter read(String configuration) {
        var settings = new Settings();
        for (var line : configuration.split("\n")) {
            var words = CommandLine.words(line);
            if (words.isEmpty()) {
                continue;
            }
            var rest = words.subList(1, words.size());
            switch (words.get(0)) {
                case "set" -> settings.set(rest);
                case "delete" -> settings.delete(rest);
                default -> throw new UnknownConstructException(line);
            }
        }
        var sessions = new Neighbors(settings).sessions();
        return new ReadRouter(new LinkedHashMap<>(sessions), new SubInterfaces(settings, sessions).read(),
                new StaticRoutes(settings).blackholes());
    }
}
