package org.erdsl.reader.iosxr;

import java.util.ArrayList;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.Words;

/** The mode of {@code router bgp}, and the one of a VRF inside it. */
final class BgpMode implements CommandMode {

    private final IosXrRouter router;
    private final Optional<String> vrf;

    BgpMode(IosXrRouter router, Optional<String> vrf) {
        this.router = router;
        this.vrf = vrf;
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (vrf.isEmpty() && words.take("vrf")) {
            var name = words.word();
            words.end();
            return Optional.of(new BgpMode(router, Optional.of(name)));
        }
        if (words.take("address-family")) {
            var table = new IosXrRouter.Table(vrf, family(words));
            router.originated.computeIfAbsent(table, key -> new ArrayList<>());
            return Optional.of(new Networks(router, table));
        }
        if (words.take("neighbor")) {
            var address = words.value(IpAddress::valueOf);
            words.end();
            var session = router.sessions.computeIfAbsent(address, key -> new SessionReading());
            session.localAs = session.localAs == null ? router.asn.orElseThrow() : session.localAs;
            session.vrf = vrf;
            return Optional.of(new NeighborMode(router, address, session));
        }
        if (words.take("no", "neighbor")) {
            router.sessions.remove(words.value(IpAddress::valueOf));
        } else if (vrf.isEmpty() && words.take("bgp", "enforce-first-as", "disable")) {
            router.firstAsCheck = false;
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

    /** The mode of an address family of the router itself, or of a VRF. */
    private record Networks(IosXrRouter router, IosXrRouter.Table table) implements CommandMode {

        @Override
        public Optional<CommandMode> take(Words words) {
            if (!words.take("network")) {
                return Optional.empty();
            }
            var prefix = words.value(Prefix::valueOf);
            if (prefix.family() != table.family()) {
                throw words.unknown();
            }
            router.originated.get(table).add(prefix);
            return stay(words);
        }
    }
}
