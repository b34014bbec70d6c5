package org.erdsl.sets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.policy.Route;
import org.erdsl.running.Action;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.CommunityFilter;
import org.erdsl.running.CommunityPattern;
import org.erdsl.running.Condition;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningPolicy;

/** Takes one route through policies as a router does, and knows nothing of sets: the other witness of what they mean. */
final class PolicyWalk {

    private enum End {
        ACCEPTED, REJECTED, UNDECIDED
    }

    private final SessionPolicy session;
    private final Route asItCame;
    private final Set<String> carried;
    private Route now;
    private Boolean otherwise;
    final Map<String, Object> changes = new TreeMap<>();
    final boolean accepted;

    PolicyWalk(SessionPolicy session, Route route, Set<String> carried) {
        this.session = session;
        this.asItCame = route;
        this.now = route;
        this.carried = carried;
        var end = End.UNDECIDED;
        for (var i = 0; i < session.chain().uses().size() && end == End.UNDECIDED; i++) {
            end = run(session.policies().get(session.chain().uses().get(i).policy()));
        }
        this.accepted = end == End.UNDECIDED
                ? otherwise != null ? otherwise : session.chain().otherwise() instanceof Outcome.Accept
                : end == End.ACCEPTED;
    }

    Route route() {
        return now;
    }

    private End run(RunningPolicy policy) {
        var index = 0;
        while (index < policy.terms().size()) {
            var term = policy.terms().get(index);
            Outcome outcome = Outcome.NEXT_TERM;
            if (holds(term.condition(), policy.seesChanges() ? now : asItCame)) {
                outcome = act(term.actions()).orElse(term.outcome());
            }
            if (outcome instanceof Outcome.Accept) {
                return End.ACCEPTED;
            } else if (outcome instanceof Outcome.Reject) {
                return End.REJECTED;
            } else if (outcome instanceof Outcome.NextPolicy) {
                return End.UNDECIDED;
            } else if (outcome instanceof Outcome.GoTo jump) {
                while (!policy.terms().get(index).name().equals(jump.term())) {
                    index++;
                }
            } else {
                index++;
            }
        }
        if (policy.end() instanceof Outcome.NextPolicy) {
            return End.UNDECIDED;
        }
        var accept = otherwise != null ? otherwise : policy.end() instanceof Outcome.Accept;
        return accept ? End.ACCEPTED : End.REJECTED;
    }

    /** What a call among the actions decides. */
    private Optional<Outcome> act(List<Action> actions) {
        for (var action : actions) {
            var decided = action instanceof Action.Call call ? call(call) : Optional.<Outcome>empty();
            if (decided.isPresent()) {
                return decided;
            }
            change(action);
        }
        return Optional.empty();
    }

    private Optional<Outcome> call(Action.Call call) {
        var before = otherwise;
        if (call.ownOtherwise()) {
            otherwise = null;
        }
        var end = run(session.policies().get(call.policy()));
        if (call.ownOtherwise()) {
            if (end == End.UNDECIDED && otherwise != null) {
                end = otherwise ? End.ACCEPTED : End.REJECTED;
            }
            otherwise = before;
        }
        return switch (end) {
            case ACCEPTED -> call.accepted();
            case REJECTED -> call.rejected();
            case UNDECIDED -> call.undecided();
        };
    }

    private void change(Action action) {
        var communities = new HashSet<>(now.communities());
        var path = new ArrayList<>(now.asPath());
        if (action instanceof Action.Otherwise said) {
            otherwise = said.accept();
        } else if (action instanceof Action.SetLocalPreference set) {
            changes.put("local preference", set.value());
        } else if (action instanceof Action.SetMed set) {
            changes.put("MED", set.value());
        } else if (action instanceof Action.SetOther set) {
            changes.put(set.kind(), set.value());
        } else if (action instanceof Action.Prepend prepend) {
            path.addAll(0, prepend.path());
        } else if (action instanceof Action.SetCommunities set) {
            communities.clear();
            communities.addAll(set.communities());
        } else if (action instanceof Action.AddCommunities add) {
            communities.addAll(add.communities());
        } else if (action instanceof Action.DeleteCommunities delete) {
            communities.removeIf(community -> isIn(delete.filter(), community));
        }
        now = new Route(now.prefix(), communities, path);
    }

    private static boolean isIn(CommunityFilter filter, Community community) {
        for (var entry : filter.entries()) {
            if (matches(entry.pattern(), community)) {
                return entry.in();
            }
        }
        return false;
    }

    private static boolean matches(CommunityPattern pattern, Community community) {
        return pattern instanceof CommunityPattern.Exactly one ? one.community().equals(community)
                : found(((CommunityPattern.Text) pattern).expression(), community.toString());
    }

    private static boolean found(String expression, String text) {
        return Pattern.compile(expression.replace("_", "(?:^|$| )")).matcher(text).find();
    }

    private boolean holds(Condition condition, Route route) {
        if (condition instanceof Condition.Named named) {
            return holds(named.condition(), route);
        } else if (condition instanceof Condition.Not not) {
            return !holds(not.condition(), route);
        } else if (condition instanceof Condition.AllOf all) {
            return all.conditions().stream().allMatch(part -> holds(part, route));
        } else if (condition instanceof Condition.AnyOf any) {
            return any.conditions().stream().anyMatch(part -> holds(part, route));
        } else if (condition instanceof Condition.FirstOf list) {
            return list.entries().stream().filter(entry -> holds(entry.condition(), route)).findFirst()
                    .map(Condition.FirstOf.Entry::permit).orElse(false);
        } else if (condition instanceof Condition.InPrefixes in) {
            return in.ranges().stream().anyMatch(range -> range.contains(route.prefix()));
        } else if (condition instanceof Condition.HasCommunity has) {
            return route.communities().stream().anyMatch(community -> matches(has.pattern(), community));
        } else if (condition instanceof Condition.CommunitiesText text) {
            return found(text.expression(), route.communities().stream().sorted().map(Community::toString)
                    .collect(Collectors.joining(" ")));
        } else if (condition instanceof Condition.ExactCommunities exact) {
            return route.communities().equals(exact.communities());
        } else if (condition instanceof Condition.PathText text) {
            return found(text.expression(), PathLanguage.text(route.asPath()));
        } else if (condition instanceof Condition.PathIs path) {
            return behind(path.pattern(), route.asPath(), Set.of(0)).contains(route.asPath().size());
        }
        return carried.contains(((Condition.Carries) condition).what());
    }

    /** How many numbers of a path are behind a pattern, from some places in the path. */
    private static Set<Integer> behind(AsPathPattern pattern, List<Asn> path, Set<Integer> places) {
        var found = new HashSet<Integer>();
        if (pattern instanceof AsPathPattern.One one) {
            places.stream().filter(place -> place < path.size() && one.ranges().stream().anyMatch(range ->
                    range.first().compareTo(path.get(place)) <= 0 && path.get(place).compareTo(range.last()) <= 0))
                    .forEach(place -> found.add(place + 1));
        } else if (pattern instanceof AsPathPattern.Sequence sequence) {
            found.addAll(places);
            for (var part : sequence.parts()) {
                var next = behind(part, path, Set.copyOf(found));
                found.clear();
                found.addAll(next);
            }
        } else if (pattern instanceof AsPathPattern.Either either) {
            either.parts().forEach(part -> found.addAll(behind(part, path, places)));
        } else if (pattern instanceof AsPathPattern.Repeated repeated) {
            var at = places;
            for (var times = 0; times <= repeated.most().orElse(path.size() + repeated.least()); times++) {
                if (times >= repeated.least()) {
                    found.addAll(at);
                }
                at = behind(repeated.part(), path, at);
            }
        }
        return found;
    }
}
