package org.erdsl.routes;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Match;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SpecialPurposePrefixes;

/** What Microsoft's edge announces: the likely, the look-alike and the wrong. */
final class InboundRoutes {

    /** All subsets of so many communities are announced. */
    private static final int COMBINED = 8;
    private static final int RANDOM_ROUTES = 700;
    private static final long SEED = 12076;

    /** Communities of others, and some that differ from a wanted one in little. */
    private static final List<Community> STRANGERS = List.of(
            new Community(12076, 51004), new Community(12076, 5030), new Community(12076, 51011),
            new Community(12076, 5100), new Community(12076, 5102), new Community(2076, 51002),
            new Community(12075, 51003), new Community(51002, 12076), new Community(12076, 1002),
            new Community(12076, 52002), new Community(12076, 50002), new Community(8075, 1),
            new Community(65001, 1), new Community(65535, 65281), new Community(0, 0), new Community(1207, 6510));

    private final RouterPlan plan;
    private final List<Community> known;
    private final List<Community> wanted;
    private final Random random = new Random(SEED);
    private final Map<Prefix, Announcement> routes = new LinkedHashMap<>();

    InboundRoutes(RouterPlan plan) {
        this.plan = plan;
        var values = new LinkedHashSet<Community>();
        var accepted = new LinkedHashSet<Community>();
        for (var session : plan.sessions()) {
            for (var term : session.inbound().terms()) {
                for (var match : term.matches()) {
                    if (match instanceof Match.AnyCommunity any) {
                        values.addAll(any.communities());
                        if (term.accept()) {
                            accepted.addAll(any.communities());
                        }
                    }
                }
            }
        }
        this.known = List.copyOf(values);
        this.wanted = List.copyOf(accepted);
    }

    List<Announcement> routes() {
        return List.copyOf(routes.values());
    }

    void add(AddressFamily family) {
        var space = new PrefixSpace(family);
        combinations(space);
        withdrawn(space);
        lookAlikes(space);
        paths(space);
        lengths(family);
        wrong(family);
        atRandom(space);
    }

    /** Regional and service communities, wanted, excluded and neither, in all combinations. */
    private void combinations(PrefixSpace space) {
        var pool = new ArrayList<>(known.subList(0, Math.min(COMBINED - 2, known.size())));
        pool.addAll(STRANGERS.subList(0, COMBINED - pool.size()));
        for (var subset = 0; subset < 1 << pool.size(); subset++) {
            var communities = new ArrayList<Community>();
            for (var i = 0; i < pool.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    communities.add(pool.get(i));
                }
            }
            put(Announcement.of(space.next(), communities, usual()));
        }
        known.forEach(community -> put(Announcement.of(space.next(), List.of(community), usual())));
        STRANGERS.forEach(community -> put(Announcement.of(space.next(), List.of(community), usual())));
    }

    /** What is about to be withdrawn, wanted or not. */
    private void withdrawn(PrefixSpace space) {
        put(Announcement.of(space.next(), List.of(Community.GRACEFUL_SHUTDOWN), usual()));
        Stream.concat(known.stream(), STRANGERS.stream()).distinct().forEach(community -> put(
                Announcement.of(space.next(), List.of(community, Community.GRACEFUL_SHUTDOWN), usual())));
    }

    /** The digits of a wanted community in other places: large and extended ones, and numbers that contain it. */
    private void lookAlikes(PrefixSpace space) {
        for (var community : known) {
            var text = community.asn() + ":" + community.number();
            for (var large : List.of(text + ":0", "0:" + text, community.asn() + ":0:" + community.number())) {
                put(new Announcement(space.next(), List.of(), usual(), List.of(large), List.of()));
            }
            put(new Announcement(space.next(), List.of(), usual(), List.of(), List.of(community)));
            put(new Announcement(space.next(), List.of(community), usual(), List.of("12076:1:1"), List.of(community)));
            for (var other : List.of(community.number() / 10, community.number() * 10 % 65536,
                    community.number() ^ 1, community.number() % 10000)) {
                put(Announcement.of(space.next(), List.of(new Community(community.asn(), other)), usual()));
            }
        }
    }

    private void paths(PrefixSpace space) {
        var microsoft = Asn.MICROSOFT;
        var other = new Asn(8075);
        for (var path : List.of(
                List.of(microsoft, other), List.of(microsoft, microsoft, microsoft), List.of(microsoft, other, other),
                List.of(microsoft, new Asn(4200000001L)), List.of(other, microsoft), List.of(other),
                List.of(microsoft, plan.localAs()), List.of(microsoft, other, plan.localAs(), other))) {
            known.forEach(community -> put(Announcement.of(space.next(), List.of(community), path)));
            put(Announcement.of(space.next(), List.of(), path));
        }
    }

    /** Every length there is, with a wanted community. The short ones are spread over the whole address space. */
    private void lengths(AddressFamily family) {
        var far = new PrefixSpace(family).next().network().value();
        for (var length = 1; length <= family.bits(); length++) {
            var network = family == AddressFamily.IPV4 && length <= 8
                    ? BigInteger.ONE.shiftLeft(family.bits() - length)
                    : far.add(BigInteger.ONE.shiftLeft(family.bits() - 16)
                            .multiply(BigInteger.valueOf(length < 16 ? 0 : length % 64 + 128)));
            tagged(Prefix.containing(new IpAddress(family, network), length));
        }
    }

    /** What must not come from Microsoft, though it carries a wanted community. */
    private void wrong(AddressFamily family) {
        tagged(Prefix.valueOf(family == AddressFamily.IPV4 ? "0.0.0.0/0" : "::/0"));
        for (var special : SpecialPurposePrefixes.of(family)) {
            tagged(special);
            inside(special);
            if (special.length() > 8 && special.network().value().signum() > 0) {
                tagged(Prefix.containing(special.network(), special.length() - 1));
            }
        }
        for (var session : plan.sessions()) {
            if (session.family() == family) {
                for (var own : session.advertised()) {
                    tagged(own);
                    inside(own);
                    tagged(Prefix.containing(own.network(), own.length() - 1));
                }
                var link = Prefix.containing(session.neighbor(), session.linkLength());
                tagged(link);
                tagged(Prefix.containing(link.network(), link.length() - 2));
            }
        }
    }

    private void inside(Prefix prefix) {
        var bits = prefix.family().bits();
        for (var length : List.of(prefix.length() + 1, prefix.length() + 7, bits)) {
            if (length <= bits) {
                var last = prefix.network().value().add(prefix.size()).subtract(BigInteger.ONE);
                tagged(Prefix.containing(prefix.network(), length));
                tagged(Prefix.containing(new IpAddress(prefix.family(), last), length));
            }
        }
    }

    private void atRandom(PrefixSpace space) {
        var pool = new ArrayList<>(known);
        pool.addAll(STRANGERS);
        for (var i = 0; i < RANDOM_ROUTES; i++) {
            var communities = new LinkedHashSet<Community>();
            for (var count = random.nextInt(5); count > 0; count--) {
                communities.add(pool.get(random.nextInt(pool.size())));
            }
            put(Announcement.of(space.next(), List.copyOf(communities), usual()));
        }
    }

    private void tagged(Prefix prefix) {
        put(Announcement.of(prefix, List.of(wanted.get(random.nextInt(wanted.size()))), usual()));
    }

    private static List<Asn> usual() {
        return List.of(Asn.MICROSOFT);
    }

    /** The first announcement of a prefix stays. */
    private void put(Announcement route) {
        routes.putIfAbsent(route.prefix(), route);
    }
}
