package org.erdsl.sets;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.running.Action;
import org.erdsl.running.CommunityPattern;
import org.erdsl.running.Condition;
import org.erdsl.running.RunningPolicy;

/** What policies look at, beside prefixes. What none of them looks at, none can tell apart. */
final class Vocabulary {

    private static final int MOST_PATHS = 500;

    private final PathConditions pathConditions;
    private final Set<Community> communities = new TreeSet<>();
    private final Map<Automaton, String> communityExpressions = new LinkedHashMap<>();
    private final Set<Automaton> paths = new LinkedHashSet<>();
    private final Set<String> carried = new TreeSet<>();
    private final Set<List<Asn>> prepended = new LinkedHashSet<>();

    Vocabulary(Collection<SessionPolicy> policies, PathConditions pathConditions) {
        this.pathConditions = pathConditions;
        policies.forEach(this::visit);
        addPathsBehindPrepended();
    }

    Set<Community> communities() {
        return communities;
    }

    /** The expressions over single communities, with their texts. */
    Map<Automaton, String> communityExpressions() {
        return communityExpressions;
    }

    Set<Automaton> paths() {
        return paths;
    }

    /** What is compared by its name only. */
    Set<String> carried() {
        return carried;
    }

    private void visit(SessionPolicy policy) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<String>();
        policy.chain().uses().forEach(use -> open.add(use.policy()));
        while (!open.isEmpty()) {
            var name = open.remove();
            if (seen.add(name) && policy.policies().containsKey(name)) {
                visit(policy.policies().get(name), open);
            }
        }
    }

    private void visit(RunningPolicy policy, Collection<String> called) {
        for (var term : policy.terms()) {
            visit(term.condition());
            for (var action : term.actions()) {
                if (action instanceof Action.Call call) {
                    called.add(call.policy());
                }
                visit(action);
            }
        }
    }

    private void visit(Action action) {
        if (action instanceof Action.SetCommunities set) {
            communities.addAll(set.communities());
        } else if (action instanceof Action.AddCommunities add) {
            communities.addAll(add.communities());
        } else if (action instanceof Action.DeleteCommunities delete) {
            delete.filter().entries().forEach(entry -> visit(entry.pattern()));
        } else if (action instanceof Action.Prepend prepend) {
            prepended.add(prepend.path());
        }
    }

    private void visit(CommunityPattern pattern) {
        if (pattern instanceof CommunityPattern.Exactly one) {
            communities.add(one.community());
        } else if (pattern instanceof CommunityPattern.Text text) {
            CommunityConditions.automaton(text)
                    .ifPresent(automaton -> communityExpressions.putIfAbsent(automaton, text.expression()));
        }
    }

    private void visit(Condition condition) {
        var path = pathConditions.automaton(condition);
        if (path.isPresent()) {
            paths.add(path.get());
        } else if (condition instanceof Condition.Named named) {
            visit(named.condition());
        } else if (condition instanceof Condition.Not not) {
            visit(not.condition());
        } else if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(this::visit);
        } else if (condition instanceof Condition.AnyOf any) {
            any.conditions().forEach(this::visit);
        } else if (condition instanceof Condition.FirstOf list) {
            list.entries().forEach(entry -> visit(entry.condition()));
        } else if (condition instanceof Condition.HasCommunity has) {
            visit(has.pattern());
        } else if (condition instanceof Condition.CommunitiesText text) {
            CommunityConditions.automaton(text)
                    .ifPresent(automaton -> communityExpressions.putIfAbsent(automaton, text.expression()));
        } else if (condition instanceof Condition.ExactCommunities exact) {
            communities.addAll(exact.communities());
        } else if (condition instanceof Condition.Carries carries) {
            carried.add(carries.what());
        }
    }

    /** A condition on a path to which a policy has added is one on the path as it came. */
    private void addPathsBehindPrepended() {
        var open = new ArrayDeque<>(paths);
        while (!open.isEmpty() && paths.size() < MOST_PATHS) {
            var path = open.remove();
            for (var added : prepended) {
                var before = PathLanguage.behind(added, path);
                if (paths.add(before)) {
                    open.add(before);
                }
            }
        }
    }
}
