package org.erdsl.sets;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.Route;

/**
 * Routes and ranges from a small world, so that they meet: prefixes around a few addresses, four communities of which
 * policies name three, AS paths of four numbers.
 */
final class RandomRoutes {

    /** The communities that policies name. */
    static final List<Community> NAMED =
            List.of(new Community(12076, 51002), new Community(12076, 51003), new Community(65010, 7));

    private static final Community UNNAMED = new Community(64511, 99);
    private static final List<Asn> NUMBERS = List.of(new Asn(12076), new Asn(65010), new Asn(6501), new Asn(4_200_000_001L));

    private final Random random;
    private final AddressFamily family;

    RandomRoutes(Random random, AddressFamily family) {
        this.random = random;
        this.family = family;
    }

    Random random() {
        return random;
    }

    AddressFamily family() {
        return family;
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    Community community() {
        return one(NAMED);
    }

    Prefix prefix() {
        var length = random.nextInt(8) == 0 ? random.nextInt(family.bits() + 1) : length();
        return Prefix.containing(address(), length);
    }

    /** Lengths near those of ranges, so that one too short and one too long are frequent. */
    private int length() {
        return List.of(0, 1, 7, 8, 9, 15, 16, 17, 23, 24, 25, family.bits() - 1, family.bits()).get(random.nextInt(13));
    }

    /** The first, the last or some address of a few networks. */
    private IpAddress address() {
        var network = family == AddressFamily.IPV4
                ? one(List.of("0.0.0.0", "10.0.0.0", "10.128.0.0", "10.0.1.0", "255.255.255.255", "11.0.0.0"))
                : one(List.of("::", "2001:db8::", "2001:db8:8000::", "2001:dff::", "ffff:ffff::"));
        var inside = Prefix.containing(IpAddress.valueOf(network), length());
        var hostBits = family.bits() - inside.length();
        var host = switch (random.nextInt(3)) {
            case 0 -> BigInteger.ZERO;
            case 1 -> BigInteger.ONE.shiftLeft(hostBits).subtract(BigInteger.ONE);
            default -> new BigInteger(hostBits, random);
        };
        return new IpAddress(family, inside.network().value().add(host));
    }

    PrefixRange range() {
        var prefix = prefix();
        var minimum = Math.min(family.bits(), prefix.length() + random.nextInt(3) * random.nextInt(9));
        var maximum = Math.min(family.bits(), minimum + random.nextInt(3) * random.nextInt(9));
        return random.nextInt(4) == 0 ? PrefixRange.orLonger(prefix) : new PrefixRange(prefix, minimum, maximum);
    }

    List<PrefixRange> ranges() {
        return IntStream.rangeClosed(0, random.nextInt(5)).mapToObj(i -> range()).toList();
    }

    List<Asn> path() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> one(NUMBERS)).toList();
    }

    Asn number() {
        return one(NUMBERS);
    }

    Route route() {
        return route(prefix());
    }

    /** A route whose prefix is on either side of a bound of one of these ranges. */
    Route route(List<PrefixRange> ranges) {
        return ranges.isEmpty() || random.nextInt(4) == 0 ? route() : route(beside(one(ranges)));
    }

    private Prefix beside(PrefixRange range) {
        var length = one(List.of(range.minimumLength() - 1, range.minimumLength(), range.maximumLength(),
                range.maximumLength() + 1, range.prefix().length()));
        var last = range.prefix().network().value().add(range.prefix().size()).subtract(BigInteger.ONE);
        var first = range.prefix().network().value();
        var beyond = BigInteger.ONE.shiftLeft(family.bits()).subtract(BigInteger.ONE);
        var value = one(List.of(first, last, first.subtract(BigInteger.ONE).max(BigInteger.ZERO),
                last.add(BigInteger.ONE).min(beyond)));
        return Prefix.containing(new IpAddress(family, value), Math.max(0, Math.min(family.bits(), length)));
    }

    private Route route(Prefix prefix) {
        var communities = new HashSet<Community>();
        for (var community : NAMED) {
            if (random.nextInt(3) == 0) {
                communities.add(community);
            }
        }
        if (random.nextInt(4) == 0) {
            communities.add(UNNAMED);
        }
        return new Route(prefix, communities, path());
    }
}
