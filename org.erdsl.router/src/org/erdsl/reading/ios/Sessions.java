package org.erdsl.reading.ios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.reading.ios.Neighbors.Kind;
import org.erdsl.reading.ios.Neighbors.Who;
import org.erdsl.running.RunningSession;
import org.erdsl.running.RunningSettings;
import org.erdsl.running.Setting;
import org.erdsl.running.Stated;

/** Puts the sessions of a text together, once all of it was read. */
public final class Sessions {

    /** What a platform does when nothing is said. */
    public interface Defaults {

        /**
         * The settings of a session of a family for which nothing else is said.
         *
         * @param isNamed whether anything is said of the neighbor in the family
         */
        RunningSettings of(Who neighbor, IpAddress address, AddressFamily family, boolean isNamed);
    }

    private final Neighbors neighbors;
    private final Lists lists;
    private final RouteMaps maps;
    private final Interfaces interfaces;
    private final ReadingLog log;
    private final Defaults defaults;

    public Sessions(Neighbors neighbors, Lists lists, RouteMaps maps, Interfaces interfaces, ReadingLog log,
            Defaults defaults) {
        this.neighbors = neighbors;
        this.interfaces = interfaces;
        this.lists = lists;
        this.maps = maps;
        this.log = log;
        this.defaults = defaults;
    }

    /** The sessions, in the order of the text; those of a neighbor in both families are two. */
    public List<RunningSession> all() {
        var sessions = new ArrayList<RunningSession>();
        for (var who : neighbors.neighbors()) {
            address(who.name()).ifPresent(address -> Arrays.stream(AddressFamily.values())
                    .forEach(family -> session(who, address, family).ifPresent(sessions::add)));
        }
        return sessions;
    }

    private static Optional<IpAddress> address(String name) {
        try {
            return Optional.of(IpAddress.valueOf(name));
        } catch (IllegalArgumentException e) {
            // The name of a group.
            return Optional.empty();
        }
    }

    /** A session asks for BFD, and the interface towards the neighbor has its timers. */
    private RunningSettings withTimersOfBfd(Who who, IpAddress address, RunningSettings settings) {
        var asked = settings.get(Setting.BFD).filter(bfd -> bfd.value().enabled() && bfd.value().timers().isEmpty());
        var found = asked.flatMap(bfd -> interfaces.bfdTowards(who.vrf(), address));
        return found.map(bfd -> settings.with(Setting.BFD, new Stated<>(bfd, asked.get().lines()))).orElse(settings);
    }

    /** A session of a family in which something is said of the neighbor, or in which it may take part anyway. */
    private Optional<RunningSession> session(Who who, IpAddress address, AddressFamily family) {
        var said = neighbors.said(Kind.NEIGHBOR, who).orElseThrow();
        var reading = new SessionReading(neighbors, log, who.vrf(), family);
        reading.takeAll(said);
        var isNamed = said.stream().anyMatch(one -> one.family().filter(of -> of == family).isPresent());
        var settings = withTimersOfBfd(who, address, reading.settings)
                .orElse(defaults.of(who, address, family, isNamed));
        if (reading.isInternal && settings.get(Setting.LOCAL_AS).isPresent()) {
            settings = settings.with(Setting.REMOTE_AS, settings.get(Setting.LOCAL_AS).get());
        }
        if (settings.value(Setting.REMOTE_AS).isEmpty() || !isNamed && !settings.value(Setting.ACTIVATED).orElse(true)) {
            return Optional.empty();
        }
        return Optional.of(new RunningSession(who.vrf(), address, family, settings,
                reading.filters.inbound(maps, lists, family, log), reading.filters.outbound(maps, lists, family, log),
                reading.unknowns(), reading.lines));
    }
}
