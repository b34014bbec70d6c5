package org.erdsl.reader.routeros;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
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
    private OptionalInt requiredFirstAs = OptionalInt.empty();

    /** @param texts the rules as they stand in the chain, in their order */
    FilterChain(List<String> texts, Asn localAs) {
        this.localAs = localAs;
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
            if (!action.matches("accept|reject|set bgp-local-pref [0-9]+|set bgp-path-prepend [1-9][0-9]*")) {
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
        var preference = OptionalInt.empty();
        var prepended = List.<Asn>of();
        for (var rule : rules) {
            if (rule.condition.test(route)) {
                for (var action : rule.actions) {
                    if (action.equals("accept")) {
                        return new Verdict(true, preference, prepended);
                    } else if (action.equals("reject")) {
                        return Verdict.REJECTED;
                    }
                    var value = Integer.parseInt(action.substring(action.lastIndexOf(' ') + 1));
                    if (action.startsWith("set bgp-local-pref")) {
                        preference = OptionalInt.of(value);
                    } else {
                        // How often the router's own number stands in the path, the one every router adds included.
                        prepended = Collections.nCopies(value - 1, localAs);
                    }
                }
            }
        }
        return Verdict.REJECTED;
    }
}
