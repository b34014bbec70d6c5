package org.erdsl.reader.nxos;

import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMapObjects;

/** The mode of {@code router bgp}, and that of a VRF inside it. */
final class BgpMode implements CommandMode {

    private final NxOsSwitch switched;
    private final Optional<String> vrf;

    /** @param vrf none for the global table */
    BgpMode(NxOsSwitch switched, Optional<String> vrf) {
        this.switched = switched;
        this.vrf = vrf;
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (vrf.isEmpty() && words.take("vrf")) {
            var name = words.word();
            words.end();
            return Optional.of(new BgpMode(switched, Optional.of(name)));
        }
        if (words.take("no", "enforce-first-as")) {
            switched.firstAsCheck = false;
        } else if (words.take("address-family")) {
            return Optional.of(new Networks(family(words)));
        } else if (words.take("neighbor")) {
            return Optional.of(neighbor(words));
        } else if (words.take("no", "neighbor")) {
            var address = words.value(IpAddress::valueOf);
            RouteMapObjects.defined(switched.sessions(vrf), address, words);
            switched.sessions(vrf).remove(address);
        } else {
            return Optional.empty();
        }
        return stay(words);
    }

    /** The one sub-family this reader knows. */
    static AddressFamily family(Words words) {
        var family = words.oneOf("ipv4", "ipv6").equals("ipv4") ? AddressFamily.IPV4 : AddressFamily.IPV6;
        words.expect("unicast").end();
        return family;
    }

    private CommandMode neighbor(Words words) {
        var address = words.value(IpAddress::valueOf);
        words.end();
        var session = switched.sessions(vrf).computeIfAbsent(address, key -> new SessionReading());
        session.localAs = switched.asn.orElseThrow();
        return new NeighborMode(switched, address, session);
    }

    /** The mode of an address family of the switch itself. */
    private final class Networks implements CommandMode {

        private final AddressFamily family;

        private Networks(AddressFamily family) {
            this.family = family;
        }

        @Override
        public Optional<CommandMode> take(Words words) {
            if (!words.take("network")) {
                return Optional.empty();
            }
            var prefix = words.value(Prefix::valueOf);
            if (prefix.family() != family) {
                throw words.unknown();
            }
            switched.originate(vrf, prefix);
            return stay(words);
        }
    }
}
