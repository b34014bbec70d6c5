package org.erdsl.sets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.erdsl.net.Community;
import org.erdsl.policy.PrefixRange;
import org.erdsl.running.CommunityPattern;
import org.erdsl.running.Condition;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Unknown;

/**
 * Conditions as diagrams. They may hold of what is no route too, so whoever wants a set of routes intersects them with
 * one. What is not understood is a variable of its own: both its values are possible, and the same condition twice has
 * the same one.
 */
final class ConditionDiagrams {

    private final RouteSpace space;
    private final Diagrams diagrams;
    private final Map<Condition, Integer> ofRoutesAsTheyCame = new IdentityHashMap<>();

    ConditionDiagrams(RouteSpace space) {
        this.space = space;
        this.diagrams = space.diagrams();
    }

    /**
     * @param attributes what has become of the route before the condition looks at it
     * @param place where the condition is asked for, for what has no line of its own
     */
    int of(Condition condition, Attributes attributes, SourceLine place) {
        if (!attributes.equals(Attributes.UNCHANGED)) {
            return read(condition, attributes, place);
        }
        var found = ofRoutesAsTheyCame.get(condition);
        if (found == null) {
            found = read(condition, attributes, place);
            ofRoutesAsTheyCame.put(condition, found);
        }
        return found;
    }

    private int read(Condition condition, Attributes attributes, SourceLine place) {
        var path = space.pathConditions().automaton(condition);
        if (path.isPresent() && attributes.isUnderstood()) {
            var behind = PathLanguage.behind(attributes.prepended(), path.get());
            var found = space.pathMeets(behind);
            if (found.isPresent()) {
                return found.get();
            }
        }
        if (condition instanceof Condition.Named named) {
            return of(named.condition(), attributes, place);
        } else if (condition instanceof Condition.Not not) {
            return diagrams.not(of(not.condition(), attributes, place));
        } else if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().map(part -> of(part, attributes, place)).reduce(Diagrams.TRUE, diagrams::and);
        } else if (condition instanceof Condition.AnyOf any) {
            return any(any.conditions(), attributes, place);
        } else if (condition instanceof Condition.FirstOf list) {
            return first(list.entries(), attributes, place);
        } else if (condition instanceof Condition.InPrefixes in) {
            return space.prefixes().of(in.ranges());
        }
        return leaf(condition, attributes, place);
    }

    private int leaf(Condition condition, Attributes attributes, SourceLine place) {
        if (condition instanceof Condition.NotUnderstood not) {
            return space.unknown(not.unknown(), attributes);
        } else if (!attributes.isUnderstood()) {
            return space.unknown(attributes.unknowns().get(0), attributes);
        } else if (condition instanceof Condition.PathText text) {
            return space.unknown(new Unknown(text.line(), text.expression()), attributes);
        } else if (condition instanceof Condition.PathIs) {
            return space.unknown(new Unknown(place, "AS paths that take too many states to tell apart"), attributes);
        } else if (condition instanceof Condition.HasCommunity has) {
            return has(has.pattern(), attributes);
        } else if (condition instanceof Condition.CommunitiesText text) {
            return space.atoms().of(text)
                    .map(atoms -> any(atoms, attributes))
                    .orElseGet(() -> space.unknown(new Unknown(text.line(), text.expression()), attributes));
        } else if (condition instanceof Condition.ExactCommunities exact) {
            return exactly(exact.communities(), attributes);
        } else if (condition instanceof Condition.Carries carries) {
            return carries(carries.what(), attributes, place);
        }
        throw new IllegalArgumentException("not a condition: " + condition);
    }

    /** The ranges of all parts that are about prefixes are put together before they become a diagram. */
    private int any(List<Condition> conditions, Attributes attributes, SourceLine place) {
        var ranges = new ArrayList<PrefixRange>();
        var found = Diagrams.FALSE;
        for (var condition : conditions) {
            if (!addRanges(condition, ranges)) {
                found = diagrams.or(found, of(condition, attributes, place));
            }
        }
        return diagrams.or(found, ranges.isEmpty() ? Diagrams.FALSE : space.prefixes().of(ranges));
    }

    private static boolean addRanges(Condition condition, Collection<PrefixRange> ranges) {
        if (condition instanceof Condition.Named named) {
            return addRanges(named.condition(), ranges);
        }
        if (condition instanceof Condition.InPrefixes in) {
            ranges.addAll(in.ranges());
            return true;
        }
        return false;
    }

    /** From the last entry to the first, entries in a row that say the same together. */
    private int first(List<Condition.FirstOf.Entry> entries, Attributes attributes, SourceLine place) {
        var held = Diagrams.FALSE;
        for (var end = entries.size(); end > 0;) {
            var permit = entries.get(end - 1).permit();
            var start = end;
            while (start > 0 && entries.get(start - 1).permit() == permit) {
                start--;
            }
            var run = any(entries.subList(start, end).stream().map(Condition.FirstOf.Entry::condition).toList(),
                    attributes, place);
            held = permit ? diagrams.or(run, held) : diagrams.minus(held, run);
            end = start;
        }
        return held;
    }

    private int has(CommunityPattern pattern, Attributes attributes) {
        var atoms = space.atoms().of(pattern);
        if (atoms.isEmpty() && pattern instanceof CommunityPattern.Text text) {
            return space.unknown(new Unknown(text.line(), text.expression()), attributes);
        }
        return any(atoms.orElseThrow(), attributes);
    }

    private int any(Collection<CommunityAtom> atoms, Attributes attributes) {
        return atoms.stream().map(atom -> has(atom, attributes)).reduce(Diagrams.FALSE, diagrams::or);
    }

    private int has(CommunityAtom atom, Attributes attributes) {
        var change = attributes.communities();
        if (change.added().contains(atom)) {
            return Diagrams.TRUE;
        }
        return change.removed().contains(atom) ? Diagrams.FALSE : space.having(atom);
    }

    private int exactly(Collection<Community> communities, Attributes attributes) {
        var wanted = communities.stream().map(space.atoms()::named).toList();
        var found = Diagrams.TRUE;
        for (var atom : space.atoms().all()) {
            var has = has(atom, attributes);
            found = diagrams.and(found, wanted.contains(atom) ? has : diagrams.not(has));
        }
        return found;
    }

    /** A change of the same kind may have given it to the route, or taken it. */
    private int carries(String what, Attributes attributes, SourceLine place) {
        for (var kind : attributes.others().keySet()) {
            if (what.startsWith(kind)) {
                return space.unknown(new Unknown(place, what), attributes);
            }
        }
        return space.carrying(what);
    }
}
