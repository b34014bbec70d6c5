package org.erdsl.sets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.policy.PrefixRange;
import org.erdsl.policy.Route;
import org.erdsl.running.Condition;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Unknown;

/**
 * All routes of an address family, as far as some policies can tell them apart: by their prefixes, by the communities
 * that the policies name, by the classes of AS paths that their expressions make, and by what else they carry. Sets of
 * routes are exact, and two are equal when they have the same routes.
 *
 * <p>
 * A set is a binary decision diagram. Its variables, from the top: one for each atom of communities, one for each thing
 * that is carried, the bits of the number of the class of the AS path, those of the address, those of the length. A long
 * list of prefixes so exists once, whatever communities its routes have. Behind them there is a variable for each
 * condition that is not understood; sets that are given out have none of these.
 *
 * <p>
 * A space grows with what it is asked, and is for one thread.
 */
public final class RouteSpace {

    /** An unknown condition on a route that policies have changed before, or not. */
    private record UnknownPlace(Unknown unknown, Attributes attributes) {
    }

    private static final SourceLine NOWHERE = new SourceLine("", 1);

    private final AddressFamily family;
    private final List<SessionPolicy> policies;
    private final Diagrams diagrams = new Diagrams();
    private final PathConditions pathConditions = new PathConditions();
    private final CommunityAtoms atoms;
    private final PathClasses paths;
    private final List<String> carried;
    private final int firstCarried;
    private final int firstPathBit;
    private final int firstPrefixBit;
    private final int firstUnknown;
    private final PrefixDiagrams prefixes;
    private final int all;
    private final Map<UnknownPlace, Integer> unknownVariables = new LinkedHashMap<>();
    private final List<Unknown> unknowns = new ArrayList<>();

    private RouteSpace(AddressFamily family, Collection<SessionPolicy> policies) {
        this.family = family;
        this.policies = List.copyOf(policies);
        var vocabulary = new Vocabulary(policies, pathConditions);
        atoms = new CommunityAtoms(vocabulary.communities(), vocabulary.communityExpressions());
        paths = new PathClasses(vocabulary.paths());
        carried = List.copyOf(vocabulary.carried());
        firstCarried = atoms.all().size();
        firstPathBit = firstCarried + carried.size();
        firstPrefixBit = firstPathBit + Integer.SIZE - Integer.numberOfLeadingZeros(paths.count() - 1);
        firstUnknown = firstPrefixBit + PrefixDiagrams.variables(family);
        prefixes = new PrefixDiagrams(diagrams, family, firstPrefixBit);
        all = diagrams.and(pathsWhere(index -> true), prefixes.all());
    }

    /**
     * The space in which policies can be told apart.
     *
     * @throws IllegalArgumentException when their expressions are too many to work with
     */
    public static RouteSpace of(AddressFamily family, SessionPolicy... policies) {
        return new RouteSpace(family, Arrays.asList(policies));
    }

    public AddressFamily family() {
        return family;
    }

    /** Every route. */
    public RouteSet all() {
        return new RouteSet(this, all);
    }

    /** No route. */
    public RouteSet none() {
        return new RouteSet(this, Diagrams.FALSE);
    }

    /** The routes for which a condition holds, whatever is true of what is not understood. The policies have it too. */
    public RouteSet certainly(Condition condition) {
        return certain(diagram(condition));
    }

    /** The routes for which a condition holds or may hold. The policies have it too. */
    public RouteSet possibly(Condition condition) {
        return possible(diagram(condition));
    }

    private int diagram(Condition condition) {
        return diagrams.and(all, new ConditionDiagrams(this).of(condition, Attributes.UNCHANGED, NOWHERE));
    }

    /** The prefixes of ranges, whatever else their routes have. */
    public RouteSet in(List<PrefixRange> ranges) {
        return new RouteSet(this, diagrams.and(all, prefixes.of(ranges)));
    }

    /**
     * What a policy does with every route.
     *
     * @throws IllegalArgumentException when it is not one of those the space was made for
     */
    public Partition partition(SessionPolicy policy) {
        if (!policies.contains(policy)) {
            throw new IllegalArgumentException("the space was made for other policies");
        }
        return new Partition(this, new PolicyRun(this, policy).all());
    }

    /** The routes that are in a diagram whatever is true of what is not understood. */
    RouteSet certain(int diagram) {
        return new RouteSet(this, unknowns.isEmpty() ? diagram : diagrams.all(diagram, firstUnknown));
    }

    /** The routes that are in a diagram for something that may be true of what is not understood. */
    RouteSet possible(int diagram) {
        return new RouteSet(this, unknowns.isEmpty() ? diagram : diagrams.some(diagram, firstUnknown));
    }

    Diagrams diagrams() {
        return diagrams;
    }

    PrefixDiagrams prefixes() {
        return prefixes;
    }

    PathConditions pathConditions() {
        return pathConditions;
    }

    CommunityAtoms atoms() {
        return atoms;
    }

    List<String> carriedNames() {
        return carried;
    }

    int firstCarried() {
        return firstCarried;
    }

    int firstPathBit() {
        return firstPathBit;
    }

    int firstPrefixBit() {
        return firstPrefixBit;
    }

    /** The variable behind those of prefixes. */
    int firstUnknown() {
        return firstUnknown;
    }

    /** The routes with at least one community of an atom. */
    int having(CommunityAtom atom) {
        return diagrams.literal(atom.index());
    }

    /** The routes that carry something that one of the policies names. */
    int carrying(String what) {
        if (!carried.contains(what)) {
            throw new IllegalArgumentException("the space was made for policies that do not name " + what);
        }
        return diagrams.literal(firstCarried + carried.indexOf(what));
    }

    /** The routes whose AS path meets a condition; nothing where the space does not know it. */
    Optional<Integer> pathMeets(Automaton condition) {
        return paths.knows(condition)
                ? Optional.of(pathsWhere(index -> paths.meets(index, condition)))
                : Optional.empty();
    }

    private interface PathChoice {

        boolean takes(int pathClass);
    }

    private int pathsWhere(PathChoice choice) {
        return pathsWhere(choice, firstPathBit, 0);
    }

    private int pathsWhere(PathChoice choice, int variable, int index) {
        if (variable == firstPrefixBit) {
            return index < paths.count() && choice.takes(index) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        return diagrams.node(variable, pathsWhere(choice, variable + 1, index << 1),
                pathsWhere(choice, variable + 1, index << 1 | 1));
    }

    /** Where something that is not understood holds of a route with these attributes: one variable for it. */
    int unknown(Unknown unknown, Attributes attributes) {
        var variable = unknownVariables.computeIfAbsent(new UnknownPlace(unknown, attributes), key -> {
            unknowns.add(unknown);
            return firstUnknown + unknowns.size() - 1;
        });
        return diagrams.literal(variable);
    }

    /** What is not understood and a diagram depends on. */
    Set<Unknown> unknownsOf(int diagram) {
        var found = new HashSet<Unknown>();
        collectUnknowns(diagram, found, new HashSet<>());
        return found;
    }

    private void collectUnknowns(int node, Set<Unknown> found, Set<Integer> seen) {
        if (node == Diagrams.FALSE || node == Diagrams.TRUE || !seen.add(node)) {
            return;
        }
        if (diagrams.variable(node) >= firstUnknown) {
            found.add(unknowns.get(diagrams.variable(node) - firstUnknown));
        }
        collectUnknowns(diagrams.low(node), found, seen);
        collectUnknowns(diagrams.high(node), found, seen);
    }

    /** Whether a diagram, which may ask for unknown parts, can be true of a route for some of their values. */
    boolean contains(int diagram, Route route, Set<String> carries) {
        if (route.prefix().family() != family) {
            throw new IllegalArgumentException(route.prefix() + " is no " + family + " route");
        }
        var present = new HashSet<CommunityAtom>();
        route.communities().forEach(community -> present.add(atoms.of(community)));
        var pathClass = paths.of(route.asPath());
        var at = diagram;
        while (at != Diagrams.FALSE && at != Diagrams.TRUE && diagrams.variable(at) < firstUnknown) {
            at = value(diagrams.variable(at), route, present, carries, pathClass) ? diagrams.high(at) : diagrams.low(at);
        }
        return at != Diagrams.FALSE;
    }

    private boolean value(int variable, Route route, Set<CommunityAtom> present, Set<String> carries, int pathClass) {
        var bits = family.bits();
        if (variable < firstCarried) {
            return present.contains(atoms.all().get(variable));
        } else if (variable < firstPathBit) {
            return carries.contains(carried.get(variable - firstCarried));
        } else if (variable < firstPrefixBit) {
            return (pathClass >> firstPrefixBit - 1 - variable & 1) == 1;
        } else if (variable < firstPrefixBit + bits) {
            return route.prefix().network().value().testBit(firstPrefixBit + bits - 1 - variable);
        }
        return (route.prefix().length() >> firstUnknown - 1 - variable & 1) == 1;
    }

    /** The communities of the atoms that a way through a diagram takes. */
    Set<Community> communities(Set<Integer> trueVariables) {
        var communities = new HashSet<Community>();
        for (var atom : atoms.all()) {
            if (trueVariables.contains(atom.index())) {
                communities.add(atom.example());
            }
        }
        return communities;
    }

    /** A path of the class that a way through a diagram takes. */
    List<Asn> path(Set<Integer> trueVariables) {
        return paths.example(number(trueVariables, firstPathBit, firstPrefixBit));
    }

    /** A shortest path of each class that a diagram of classes has. */
    List<List<Asn>> pathExamples(int diagram) {
        return IntStream.range(0, paths.count())
                .filter(index -> diagrams.and(diagram, pathsWhere(other -> other == index)) != Diagrams.FALSE)
                .mapToObj(paths::example)
                .toList();
    }

    /** A path's class as a diagram. */
    int pathIs(List<Asn> path) {
        var pathClass = paths.of(path);
        return pathsWhere(index -> index == pathClass);
    }

    /** The number whose bits are variables, the highest first. */
    static int number(Set<Integer> trueVariables, int from, int to) {
        var number = 0;
        for (var variable = from; variable < to; variable++) {
            number = number << 1 | (trueVariables.contains(variable) ? 1 : 0);
        }
        return number;
    }
}
