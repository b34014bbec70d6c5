package org.erdsl.reader.routeros;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.erdsl.net.Asn;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Verdict;
import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/** A chain of filter rules: the first that accepts or rejects decides, and a route none decides is rejected. */
final class FilterChain {

    private record Rule(Predicate<Announcement> condition, List<String> actions) {
    }

    private static final Pattern IF = Pattern.compile("if \\((.*)\\) \\{(.*)\\}");
    private static final Pattern FIRST_AS = Pattern.compile("if \\(not bgp-as-path \\^([0-9]+)\\) \\{ reject \\}");

    private final List<Rule> rules = new ArrayList<>();
    private final Asn localAs;
    private final Function<String, FilterChain> chains;
    private OptionalInt requiredFirstAs = OptionalInt.empty();

    /**
     * @param texts the rules as they stand in the chain, in their order
     * @param chains finds a chain that a rule jumps to
     */
    FilterChain(List<String> texts, Asn localAs, Function<String, FilterChain> chains) {
        this.localAs = localAs;
        this.chains = chains;
        for (var text : texts) {
            var first = FIRST_AS.matcher(text);
            if (first.matches() && rules.isEmpty() && requiredFirstAs.isEmpty()) {
                requiredFirstAs = OptionalInt.of(Integer.parseInt(first.group(1)));
            } else {
                rules.add(rule(text));
            }
        }
    }

    private static Rule rule(String text) {
        var matcher = IF.matcher(text);
        var conditional = matcher.matches();
        var actions = new ArrayList<String>();
        for (var action : (conditional ? matcher.group(2) : text).split(";")) {
            if (!action.isBlank()) {
                actions.add(action.strip());
            }
        }
        actions.forEach(action -> {
            if (!action.matches("accept|reject|return|jump [A-Za-z0-9_-]+|set bgp-local-pref [0-9]+|set bgp-path-prepend [1-9][0-9]*")) {
                throw new UnknownConstructException(text);
            }
        });
        return new Rule(conditional ? Condition.of(matcher.group(1), new Words(text)) : route -> true, actions);
    }

    /** Whether its very first rule rejects what does not begin with this AS number. It is BGP's check, not the policy's. */
    boolean checksFirstAs(Asn remote) {
        return requiredFirstAs.isPresent() && remote.equals(new Asn(requiredFirstAs.getAsInt()));
    }

    Verdict decide(Announcement route) {
        return new Passage(route).through(this).orElse(Verdict.REJECTED);
    }

    /** A route on its way through a chain and those it jumps to, with what was set on it. */
    private static final class Passage {

        private final Announcement route;
        private OptionalInt preference = OptionalInt.empty();
        private List<Asn> prepended = List.of();

        Passage(Announcement route) {
            this.route = route;
        }

        /** The decision; nothing where the chain returns or ends without one. */
        Optional<Verdict> through(FilterChain chain) {
            for (var rule : chain.rules) {
                if (rule.condition.test(route)) {
                    for (var action : rule.actions) {
                        if (action.equals("return")) {
                            return Optional.empty();
                        }
                        var decision = act(chain, action);
                        if (decision.isPresent()) {
                            return decision;
                        }
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Verdict> act(FilterChain chain, String action) {
            if (action.equals("accept")) {
                return Optional.of(new Verdict(true, preference, prepended));
            }
            if (action.equals("reject")) {
                return Optional.of(Verdict.REJECTED);
            }
            var argument = action.substring(action.lastIndexOf(' ') + 1);
            if (action.startsWith("jump")) {
                return through(chain.chains.apply(argument));
            }
            if (action.startsWith("set bgp-local-pref")) {
                preference = OptionalInt.of(Integer.parseInt(argument));
            } else {
                // How often the router's own number stands in the path, the one every router adds included.
                prepended = Collections.nCopies(Integer.parseInt(argument) - 1, chain.localAs);
            }
            return Optional.empty();
        }
    }
}
