package org.erdsl.reader.iosxe;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.LeftToFillIn;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMapObjects;

/**
 * Reads configuration of IOS XE, command by command, after Cisco's command references. A command is tried in the mode
 * the router is in; one that mode does not know leaves it, as on the router.
 */
public final class IosXeReader implements ConfigurationReader {

    @Override
    public ReadRouter read(String configuration) {
        var state = new State();
        Mode mode = null;
        for (var text : configuration.split("\n")) {
            var line = LeftToFillIn.command(text).orElse(text);
            if (line.isBlank() || line.strip().startsWith("!")) {
                continue;
            }
            if (line.strip().equals("exit")) {
                mode = null;
            } else if (mode == null || !mode.take(new Words(line))) {
                mode = state.global(new Words(line));
            }
        }
        return state.router();
    }

    /** What a router does with the commands after one that opens a mode. */
    interface Mode {

        /** Whether the command is one of this mode; then it is taken. */
        boolean take(Words words);
    }

    /** What the commands have made of the router so far. */
    static final class State {

        final RouteMapObjects objects = new RouteMapObjects();
        final InterfaceMode.Links links = new InterfaceMode.Links();
        private final Set<ReadRouter.Blackhole> blackholes = new HashSet<>();
        private BgpMode bgp;

        private Mode global(Words words) {
            if (words.take("ip", "route")) {
                blackhole(AddressFamily.IPV4, words);
                return null;
            }
            if (words.take("ipv6", "route")) {
                blackhole(AddressFamily.IPV6, words);
                return null;
            }
            if (words.take("interface")) {
                return links.open(words);
            }
            if (words.take("route-map")) {
                return new RouteMapMode(this, words);
            }
            if (words.take("router", "bgp")) {
                if (bgp == null) {
                    bgp = new BgpMode(this, words);
                } else {
                    bgp.reopen(words);
                }
                return bgp;
            }
            if (words.take("no")) {
                new ListCommands(this).remove(words);
            } else {
                new ListCommands(this).add(words);
            }
            return null;
        }

        /** The one static route this reader knows: to nowhere, of the usual distance. */
        private void blackhole(AddressFamily family, Words words) {
            var vrf = words.take("vrf") ? Optional.of(words.word()) : Optional.<String>empty();
            var prefix = family == AddressFamily.IPV6
                    ? words.value(Prefix::valueOf)
                    : new Prefix(words.value(IpAddress::valueOf), MaskLength.of(words.value(IpAddress::valueOf)));
            if (prefix.family() != family) {
                throw words.unknown();
            }
            words.expect("Null0").end();
            blackholes.add(new ReadRouter.Blackhole(vrf, prefix));
        }

        private ReadRouter router() {
            return new ReadRouter(bgp == null ? Map.of() : bgp.sessions(links), links.read(), blackholes);
        }
    }
}
