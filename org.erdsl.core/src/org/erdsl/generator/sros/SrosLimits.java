package org.erdsl.generator.sros;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.generator.routemap.PrefixList;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.RoutePolicy;

/** What Nokia's model has no room for: lengths of names and expressions in characters, and numbers. */
final class SrosLimits {

    private static final int LONGEST_POLICY = 64;
    private static final int LONGEST_INTERFACE = 32;
    private static final int MOST_REPEATS = 50;
    private static final int LEAST_MULTIPLIER = 3;
    private static final int MOST_MULTIPLIER = 20;
    private static final int LONGEST_INTERVAL = 100_000;

    private final Consumer<String> sentences;

    SrosLimits(Consumer<String> sentences) {
        this.sentences = sentences;
    }

    void check(PolicyLists lists) {
        for (var policy : lists.policies()) {
            longest("policy", policy.name(), LONGEST_POLICY);
            check(lists, policy);
        }
        lists.prefixLists().forEach(this::check);
    }

    private void check(PolicyLists lists, RoutePolicy policy) {
        for (var term : policy.terms()) {
            var place = "term " + term.name() + " of " + policy.name();
            if (term.prepended().size() > MOST_REPEATS) {
                sentences.accept(place + " prepends more than " + MOST_REPEATS + " AS numbers.");
            }
            if (PolicyEntry.of(lists, policy, term).size() > PolicyEntry.MOST_PER_TERM) {
                sentences.accept(place + " looks for more than "
                        + PolicyEntry.MOST_PER_TERM * FromLines.COMMUNITIES_IN_EXPRESSION + " communities.");
            }
        }
    }

    private void check(PrefixList list) {
        var keys = new HashSet<String>();
        for (var entry : list.entries()) {
            if (!keys.add(PrefixMatch.key(entry.range()))) {
                sentences.accept(list.name() + " looks for two ranges of lengths in " + entry.range().prefix()
                        + ", and a prefix list has one of each type.");
            }
        }
    }

    void check(List<InterfacePlan> links) {
        var names = new HashSet<String>();
        for (var link : links) {
            var name = InterfaceNames.name(link);
            longest("interface", name, LONGEST_INTERFACE);
            if (!names.add(name)) {
                sentences.accept("Two interfaces would be called " + name + ".");
            }
            link.bfd().filter(bfd -> !fits(bfd)).ifPresent(bfd -> sentences.accept("Interface " + link.name()
                    + " asks for BFD outside of " + LONGEST_INTERVAL + " ms, " + LEAST_MULTIPLIER + " to "
                    + MOST_MULTIPLIER + " packets."));
        }
    }

    private static boolean fits(Bfd bfd) {
        return bfd.intervalMilliseconds() <= LONGEST_INTERVAL && bfd.multiplier() >= LEAST_MULTIPLIER
                && bfd.multiplier() <= MOST_MULTIPLIER;
    }

    private void longest(String kind, String name, int characters) {
        if (name.length() > characters) {
            sentences.accept("The name " + name + " of a " + kind + " is longer than " + characters + " characters.");
        }
    }
}
