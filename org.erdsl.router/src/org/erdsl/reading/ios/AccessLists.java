package org.erdsl.reading.ios;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.running.Condition;
import org.erdsl.running.Condition.FirstOf.Entry;

/**
 * Access lists of IPv4 as filters of routes: an entry looks at the network of a route, and an extended one at its mask
 * where it names a destination ("Cisco IOS IP Routing: BGP Command Reference", {@code distribute-list}).
 */
final class AccessLists {

    private static final int BITS = 32;
    private static final BigInteger ALL = BigInteger.ONE.shiftLeft(BITS).subtract(BigInteger.ONE);

    private final ReadingLog log;
    private final Map<String, List<Words>> lists = new HashMap<>();

    AccessLists(ReadingLog log) {
        this.log = log;
    }

    /** Keeps {@code [N] permit|deny ...} as it stands: most access lists are about packets, and no session uses them. */
    void add(String name, Words words) {
        lists.computeIfAbsent(name, key -> new ArrayList<>()).add(words);
    }

    /** A list that filters routes; nothing where there is none of this name. */
    Optional<Condition> list(String name) {
        return Optional.ofNullable(lists.get(name)).map(lines -> {
            var entries = lines.stream().flatMap(words -> entries(words.fromHere()).stream()).toList();
            return new Condition.Named("access-list " + name, new Condition.FirstOf(entries),
                    lines.stream().map(Words::line).toList());
        });
    }

    /** The entry of a line; where it is not understood, whatever comes as far is permitted or not. A remark is none. */
    private List<Entry> entries(Words words) {
        log.understood(words.line());
        try {
            if (words.rest().matches("\\d+ .*")) {
                words.number();
            }
            if (words.take("remark")) {
                return List.of();
            }
            var permit = words.take("permit");
            if (!permit && !words.take("deny")) {
                throw new IllegalArgumentException(words.text());
            }
            return List.of(new Entry(permit, words.take("ip") ? extended(words) : standard(words), words.line()));
        } catch (IllegalArgumentException e) {
            var condition = new Condition.NotUnderstood(log.unknown(words.line(), words.text()));
            return List.of(new Entry(true, condition, words.line()), new Entry(false, Condition.ALWAYS, words.line()));
        }
    }

    private static Condition standard(Words words) {
        var networks = networks(words);
        words.take("log");
        words.end();
        return new Condition.InPrefixes(networks);
    }

    private static Condition extended(Words words) {
        var networks = networks(words);
        if (!words.take("any")) {
            words.take("host");
            var length = MaskLength.of(words.word());
            networks = networks.stream().filter(range -> length >= range.minimumLength() && length <= range.maximumLength())
                    .map(range -> new PrefixRange(range.prefix(), length, length)).toList();
        }
        words.end();
        return new Condition.InPrefixes(networks);
    }

    /** The routes, of whatever length, whose network is one the words mean: {@code any}, {@code host A}, {@code A WILDCARD}. */
    private static List<PrefixRange> networks(Words words) {
        if (words.take("any")) {
            return List.of(PrefixRange.orLonger(Prefix.valueOf("0.0.0.0/0")));
        }
        var isHost = words.take("host");
        var address = words.value(IpAddress::valueOf);
        var hasWildcard = !isHost && words.hasMore() && Character.isDigit(words.rest().charAt(0));
        var length = hasWildcard ? inverted(words.word()) : BITS;
        var prefix = Prefix.containing(address, length);
        var ranges = new ArrayList<PrefixRange>();
        ranges.add(PrefixRange.orLonger(prefix));
        // A shorter prefix has the same network where the bits between are 0.
        for (var shorter = length - 1; shorter >= 0 && !prefix.network().value().testBit(BITS - 1 - shorter); shorter--) {
            ranges.add(PrefixRange.exactly(Prefix.containing(prefix.network(), shorter)));
        }
        return ranges;
    }

    /** The length of the mask a wildcard leaves, where it leaves one. */
    private static int inverted(String wildcard) {
        var mask = IpAddress.valueOf(wildcard).value().xor(ALL);
        return MaskLength.of(new IpAddress(AddressFamily.IPV4, mask).toString());
    }
}
