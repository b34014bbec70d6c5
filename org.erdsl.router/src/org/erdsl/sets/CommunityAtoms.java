package org.erdsl.sets;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.erdsl.net.Community;
import org.erdsl.running.CommunityPattern;
import org.erdsl.running.Condition;

/** All standard communities in atoms: those that are named one by one, the others by the expressions they belong to. */
final class CommunityAtoms {

    private final Map<Automaton, String> expressions;
    private final List<Automaton> automata;
    private final List<CommunityAtom> atoms = new ArrayList<>();
    private final Map<Community, CommunityAtom> named = new HashMap<>();
    private final Map<BitSet, CommunityAtom> others = new HashMap<>();
    private final Map<Automaton, List<CommunityAtom>> members = new HashMap<>();

    /**
     * @param communities those that policies name
     * @param expressions those that policies have, with their texts; where they are too many to work with, some of them
     *     stay unknown
     */
    CommunityAtoms(Collection<Community> communities, Map<Automaton, String> expressions) {
        this.expressions = expressions;
        for (var community : new TreeSet<>(communities)) {
            named.put(community, add(community.toString(), community));
        }
        var unnamed = CommunityLanguage.COMMUNITIES.minus(CommunityLanguage.of(communities));
        var known = WordClasses.ofMost(unnamed, List.copyOf(expressions.keySet()));
        var classes = known.classes();
        automata = known.automata();
        for (var i = 0; i < classes.members().size(); i++) {
            var member = classes.members().get(i);
            others.put(member, add(text(member), Community.valueOf(classes.examples().get(i))));
        }
        for (var i = 0; i < automata.size(); i++) {
            members.put(automata.get(i), members(i));
        }
    }

    private CommunityAtom add(String text, Community example) {
        var atom = new CommunityAtom(atoms.size(), text, example);
        atoms.add(atom);
        return atom;
    }

    private String text(BitSet members) {
        return members.isEmpty() ? "other communities" : members.stream()
                .mapToObj(member -> expressions.get(automata.get(member)))
                .sorted()
                .collect(Collectors.joining(" and ", "other communities like ", ""));
    }

    private List<CommunityAtom> members(int automaton) {
        var found = new ArrayList<CommunityAtom>();
        named.forEach((community, atom) -> {
            if (automata.get(automaton).accepts(community.toString())) {
                found.add(atom);
            }
        });
        others.forEach((member, atom) -> {
            if (member.get(automaton)) {
                found.add(atom);
            }
        });
        return found.stream().sorted().toList();
    }

    List<CommunityAtom> all() {
        return atoms;
    }

    /** The atom of a community; of one that a policy names, its own. */
    CommunityAtom of(Community community) {
        var atom = named.get(community);
        if (atom != null) {
            return atom;
        }
        var member = new BitSet();
        for (var i = 0; i < automata.size(); i++) {
            member.set(i, automata.get(i).accepts(community.toString()));
        }
        return others.get(member);
    }

    /**
     * The atom of a community that a policy names.
     *
     * @throws IllegalArgumentException when it is not one of those the atoms were made for
     */
    CommunityAtom named(Community community) {
        var atom = named.get(community);
        if (atom == null) {
            throw new IllegalArgumentException("the space was made for policies that do not name " + community);
        }
        return atom;
    }

    /** The atoms of a pattern; nothing where it is not understood. */
    Optional<List<CommunityAtom>> of(CommunityPattern pattern) {
        if (pattern instanceof CommunityPattern.Exactly one) {
            return Optional.of(List.of(named(one.community())));
        }
        return CommunityConditions.automaton((CommunityPattern.Text) pattern).map(members::get);
    }

    /** The atoms of which a route needs one for an expression to match; nothing where it is not understood. */
    Optional<List<CommunityAtom>> of(Condition.CommunitiesText text) {
        return CommunityConditions.automaton(text).map(members::get);
    }
}
