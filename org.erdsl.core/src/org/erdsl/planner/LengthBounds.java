package org.erdsl.planner;

import java.util.ArrayList;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Match;
import org.erdsl.policy.PrefixRange;

/**
 * The prefix lengths that are allowed in an address family: those the model gives, else all but those of prefixes larger
 * than any block that was ever assigned. The halves of a default route are such.
 *
 * @param family the family
 * @param minimum the shortest length, in bits
 * @param maximum the longest length, in bits
 */
public record LengthBounds(AddressFamily family, int minimum, int maximum) {

    public LengthBounds {
        if (minimum < 0 || maximum < minimum || maximum > family.bits()) {
            throw new IllegalArgumentException("no bounds of lengths: " + minimum + " to " + maximum);
        }
    }

    /**
     * The bounds where the model gives none. The largest blocks of the registries are 8 bits long ("IANA IPv4 Address
     * Space Registry") and 12 bits long ("IPv6 Global Unicast Address Assignments").
     */
    static LengthBounds assigned(AddressFamily family) {
        return new LengthBounds(family, family == AddressFamily.IPV4 ? 8 : 12, family.bits());
    }

    /** A condition on the prefixes outside, or nothing when no length is. */
    Optional<Match> outside() {
        var everything = Prefix.valueOf(family == AddressFamily.IPV4 ? "0.0.0.0/0" : "::/0");
        var ranges = new ArrayList<PrefixRange>();
        if (minimum > 0) {
            ranges.add(new PrefixRange(everything, 0, minimum - 1));
        }
        if (maximum < family.bits()) {
            ranges.add(new PrefixRange(everything, maximum + 1, family.bits()));
        }
        return ranges.isEmpty() ? Optional.empty() : Optional.of(new Match.AnyPrefix(ranges));
    }

    @Override
    public String toString() {
        return minimum + " to " + maximum;
    }
}
