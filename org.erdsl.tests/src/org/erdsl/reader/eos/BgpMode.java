package org.erdsl.reader.eos;

import java.util.Optional;
import java.util.OptionalInt;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionTimers;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.LeftToFillIn;
import org.erdsl.reader.Words;
import org.erdsl.reader.routemap.RouteMapObjects;

/** The mode of {@code router bgp}, and that of a VRF inside it. */
final class BgpMode implements CommandMode {

    private final EosSwitch eos;
    private final Optional<String> vrf;

    /** @param vrf none for the global table */
    BgpMode(EosSwitch eos, Optional<String> vrf) {
        this.eos = eos;
        this.vrf = vrf;
    }

    @Override
    public Optional<CommandMode> take(Words words) {
        if (words.take("address-family")) {
            var family = words.oneOf("ipv4", "ipv6").equals("ipv4") ? AddressFamily.IPV4 : AddressFamily.IPV6;
            words.end();
            return Optional.of(new FamilyMode(eos, new EosSwitch.Place(vrf, family)));
        }
        if (vrf.isEmpty() && words.take("vrf")) {
            var name = words.word();
            words.end();
            return Optional.of(new BgpMode(eos, Optional.of(name)));
        }
        if (words.take("no", "neighbor")) {
            return without(words);
        }
        if (words.take("neighbor")) {
            var address = words.value(IpAddress::valueOf);
            return words.take("remote-as") ? remoteAs(address, words) : setting(address, words);
        }
        return Optional.empty();
    }

    private Optional<CommandMode> without(Words words) {
        var address = words.value(IpAddress::valueOf);
        if (words.take("default-originate")) {
            RouteMapObjects.defined(eos.neighbors(vrf), address, words).announcesNoDefault = true;
        } else {
            eos.neighbors(vrf).remove(address);
        }
        return stay(words);
    }

    private Optional<CommandMode> remoteAs(IpAddress address, Words words) {
        var session = neighbor(address).session;
        session.remoteAs = words.value(Asn::valueOf);
        return stay(words);
    }

    private Neighbor neighbor(IpAddress address) {
        return eos.neighbors(vrf).computeIfAbsent(address, key -> new Neighbor(key, eos.asn.orElseThrow()));
    }

    private Optional<CommandMode> setting(IpAddress address, Words words) {
        if (words.take("peer", "group")) {
            neighbor(address).session.peerGroup = Optional.of(words.word());
            return stay(words);
        }
        var neighbor = RouteMapObjects.defined(eos.neighbors(vrf), address, words);
        var session = neighbor.session;
        if (words.take("description")) {
            return Optional.of(this);
        }
        var source = LeftToFillIn.updateSource(words);
        if (source.isPresent()) {
            session.localAddress = source;
        } else if (words.take("enforce-first-as")) {
            session.firstAsCheck = true;
        } else if (words.take("timers")) {
            session.timers = Optional.of(new SessionTimers(words.number(), words.number()));
        } else if (words.take("bfd")) {
            neighbor.bfd = true;
        } else if (words.take("local-as")) {
            session.localAs = words.value(Asn::valueOf);
            words.expect("no-prepend", "replace-as");
        } else if (words.take("remove-private-as", "all")) {
            session.removesPrivateAsns = true;
        } else if (words.take("next-hop-self")) {
            session.nextHopSelf = true;
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
