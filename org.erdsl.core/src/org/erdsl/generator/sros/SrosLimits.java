package org.erdsl.generator.sros;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

import org.erdsl.policy.Bfd;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;

/** What Nokia's model has no room for: lengths of names and expressions in characters, and numbers. */
final class SrosLimits {

    private static final int LONGEST_POLICY = 64;
    private static final int LONGEST_NAME = 32;
    private static final int LONGEST_EXPRESSION = 900;
    private static final int MOST_REPEATS = 50;
    private static final int LEAST_MULTIPLIER = 3;
    private static final int MOST_MULTIPLIER = 20;
    private static final int LONGEST_INTERVAL = 100_000;

    private final Consumer<String> sentences;

    SrosLimits(Consumer<String> sentences) {
        this.sentences = sentences;
    }

    void check(RoutePolicy policy) {
        longest("policy", policy.name(), LONGEST_POLICY);
        for (var term : policy.terms()) {
            var place = "term " + term.name() + " of " + policy.name();
            if (term.prepended().size() > MOST_REPEATS) {
                sentences.accept(place + " prepends more than " + MOST_REPEATS + " AS numbers.");
            }
            for (var match : term.matches()) {
                check(policy, term, match, place);
            }
        }
    }

    private void check(RoutePolicy policy, PolicyTerm term, Match match, String place) {
        if (match instanceof Match.AnyPrefix prefixes) {
            longest("prefix list", ListNames.of(policy, term), LONGEST_NAME);
            var keys = new HashSet<String>();
            for (var range : prefixes.ranges()) {
                if (!keys.add(PrefixMatch.key(range))) {
                    sentences.accept(place + " looks for two ranges of lengths in " + range.prefix()
                            + ", and a prefix list has one of each type.");
                }
            }
        } else if (match instanceof Match.AnyCommunity any
                && FromLine.either(any.communities()).length() > LONGEST_EXPRESSION) {
            sentences.accept(place + " looks for more communities than an expression of " + LONGEST_EXPRESSION
                    + " characters holds.");
        }
    }

    void check(List<InterfacePlan> links) {
        var names = new HashSet<String>();
        for (var link : links) {
            var name = InterfaceNames.name(link);
            longest("interface", name, LONGEST_NAME);
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
