package org.erdsl.reader.eos;

import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionTimers;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMapObjects;

/** The mode of {@code router bgp}. */
final class BgpMode implements CommandMode {

    private final EosSwitch eos;

    BgpMode(EosSwitch eos) {
        this.eos = eos;
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (words.take("address-family")) {
            var family = words.oneOf("ipv4", "ipv6").equals("ipv4") ? AddressFamily.IPV4 : AddressFamily.IPV6;
            words.end();
            return Optional.of(new FamilyMode(eos, family));
        }
        if (words.take("no", "neighbor")) {
            eos.neighbors.remove(words.value(IpAddress::valueOf));
            return stay(words);
        }
        if (words.take("neighbor")) {
            var address = words.value(IpAddress::valueOf);
            return words.take("remote-as") ? remoteAs(address, words) : setting(address, words);
        }
        return Optional.empty();
    }

    private Optional<CommandMode> remoteAs(IpAddress address, Words words) {
        var session = eos.neighbors.computeIfAbsent(address, Neighbor::new).session;
        session.localAs = eos.asn.orElseThrow();
        session.remoteAs = words.value(Asn::valueOf);
        return stay(words);
    }

    private Optional<CommandMode> setting(IpAddress address, Words words) {
        var neighbor = RouteMapObjects.defined(eos.neighbors, address, words);
        var session = neighbor.session;
        if (words.take("description")) {
            return Optional.of(this);
        }
        if (words.take("enforce-first-as")) {
            session.firstAsCheck = true;
        } else if (words.take("timers")) {
            session.timers = Optional.of(new SessionTimers(words.number(), words.number()));
        } else if (words.take("bfd")) {
            neighbor.bfd = true;
        } else if (words.take("maximum-routes")) {
            session.maximumPrefixes = Optional.of(new MaximumPrefixes(words.number(), warning(words)));
        } else {
            throw words.unknown();
        }
        return stay(words);
    }

    /** Without the word {@code percent} the number would be one of routes. */
    private static OptionalInt warning(Words words) {
        if (!words.take("warning-limit")) {
            return OptionalInt.empty();
        }
        var share = words.number();
        words.expect("percent");
        return OptionalInt.of(share);
    }
}
