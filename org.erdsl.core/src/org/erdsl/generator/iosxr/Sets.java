package org.erdsl.generator.iosxr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.erdsl.policy.Match;
import org.erdsl.policy.PolicyTerm;
import org.erdsl.policy.RoutePolicy;
import org.erdsl.policy.RouterPlan;

/**
 * The sets of a router, each once. What all policies of an address family reject alike has one set for the router; what
 * the policies of a circuit have alike has one for the circuit; all else is named after its policy.
 */
final class Sets {

    /** @param name the name; @param set what it names */
    record Definition(String name, NamedSet set) {
    }

    /** @param policy the policy; @param term the name of its term; @param kind which of the term's sets */
    private record Place(String policy, String term, NamedSet.Kind kind) {
    }

    private record Use(AttachedPolicy attached, PolicyTerm term, NamedSet set) {

        private Place place() {
            return new Place(attached.policy().name(), term.name(), set.kind());
        }

        private String family() {
            return "v" + attached.policy().family().toString().substring(3);
        }

        private String router() {
            return "ERDSL-" + term.name() + (set.kind() == NamedSet.Kind.PREFIX ? "-" + family() : "");
        }

        private String circuit() {
            return "ERDSL-" + attached.scope() + (set.kind() == NamedSet.Kind.PREFIX ? "-" + family() : "")
                    + "_" + term.name();
        }

        private String own() {
            return attached.policy().name() + "_" + term.name();
        }

        private boolean isForTheRouter() {
            return !term.accept() && set.kind() == NamedSet.Kind.PREFIX;
        }
    }

    private final Map<Place, String> names = new LinkedHashMap<>();
    private final Map<NamedSet.Kind, Map<String, NamedSet>> sets = new LinkedHashMap<>();

    private Sets(List<Use> uses) {
        for (var use : uses) {
            var name = use.isForTheRouter() && alike(uses, use, Use::router) ? use.router()
                    : alike(uses, use, Use::circuit) ? use.circuit()
                    : use.own();
            names.put(use.place(), name);
            var known = sets.computeIfAbsent(use.set().kind(), kind -> new LinkedHashMap<>())
                    .putIfAbsent(name, use.set());
            if (known != null && !known.equals(use.set())) {
                throw new IllegalArgumentException("two sets would be named " + name);
            }
        }
    }

    private static boolean alike(List<Use> uses, Use use, Function<Use, String> name) {
        return uses.stream().filter(other -> other.set().kind() == use.set().kind()
                        && name.apply(other).equals(name.apply(use)))
                .allMatch(other -> other.set().equals(use.set()));
    }

    /** @throws IllegalArgumentException when two sets would have one name */
    static Sets of(RouterPlan plan) {
        var uses = new ArrayList<Use>();
        for (var attached : AttachedPolicy.of(plan)) {
            for (var term : attached.policy().terms()) {
                term.matches().forEach(match -> NamedSet.of(match)
                        .ifPresent(set -> uses.add(new Use(attached, term, set))));
            }
        }
        return new Sets(uses);
    }

    /** The definitions, by kind. */
    List<Definition> definitions() {
        return Arrays.stream(NamedSet.Kind.values())
                .flatMap(kind -> sets.getOrDefault(kind, Map.of()).entrySet().stream())
                .map(entry -> new Definition(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The name of the set a condition refers to. */
    String name(RoutePolicy policy, PolicyTerm term, Match match) {
        return names.get(new Place(policy.name(), term.name(), NamedSet.of(match).orElseThrow().kind()));
    }
}
