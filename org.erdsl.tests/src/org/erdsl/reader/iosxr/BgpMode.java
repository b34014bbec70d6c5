package org.erdsl.reader.iosxr;

import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.Words;

/** The mode of {@code router bgp}. */
final class BgpMode implements CommandMode {

    private final IosXrRouter router;

    BgpMode(IosXrRouter router) {
        this.router = router;
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (words.take("address-family")) {
            return Optional.of(new Networks(router, family(words)));
        }
        if (words.take("neighbor")) {
            var address = words.value(IpAddress::valueOf);
            words.end();
            var session = router.sessions.computeIfAbsent(address, key -> new SessionReading());
            session.localAs = router.asn.orElseThrow();
            return Optional.of(new NeighborMode(router, address, session));
        }
        if (words.take("no", "neighbor")) {
            router.sessions.remove(words.value(IpAddress::valueOf));
        } else if (words.take("bgp", "enforce-first-as", "disable")) {
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

    /** The mode of an address family of the router itself. */
    private record Networks(IosXrRouter router, AddressFamily family) implements CommandMode {

        @Override
        public Optional<CommandMode> take(Words words) {
            if (!words.take("network")) {
                return Optional.empty();
            }
            var prefix = words.value(Prefix::valueOf);
            if (prefix.family() != family) {
                throw words.unknown();
            }
            router.originated.add(prefix);
            return stay(words);
        }
    }
}
