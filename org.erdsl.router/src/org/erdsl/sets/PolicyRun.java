package org.erdsl.sets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.erdsl.running.Action;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Unknown;

/**
 * Runs the policies of a session on all routes at once. At each term they part: those that meet its condition go where it
 * sends them, the others go on. So every way through chains, jumps and calls that some route can take is found, and no
 * other.
 */
final class PolicyRun {

    private static final int MOST_WAYS = 50_000;

    private final RouteSpace space;
    private final SessionPolicy session;
    private final ConditionDiagrams conditions;
    private final AttributeChanges changes;
    private final List<Decided> decided = new ArrayList<>();

    PolicyRun(RouteSpace space, SessionPolicy session) {
        this.space = space;
        this.session = session;
        this.conditions = new ConditionDiagrams(space);
        this.changes = new AttributeChanges(space.atoms());
    }

    /** The ways, without a route in common for the same unknowns; together they have every route. */
    List<Decided> all() {
        var way = new Way(space.all().diagram(), Attributes.UNCHANGED, null, List.of(), 0);
        if (session.unknowns().isEmpty()) {
            use(way);
        } else {
            decided.add(new Decided(way.routes(), new Treatment.Undecided(session.unknowns()), List.of()));
        }
        return List.copyOf(decided);
    }

    /** The next policy of the chain, or its end. */
    private void use(Way way) {
        var uses = session.chain().uses();
        if (way.use() < uses.size()) {
            var use = uses.get(way.use());
            var policy = session.policies().get(use.policy());
            if (policy == null) {
                undecided(way, new Unknown(use.line(), "no policy " + use.policy()));
            } else {
                terms(policy, 0, way, null);
            }
        } else if (way.otherwise() != null) {
            decide(way.otherwise(), way, null);
        } else {
            outcome(session.chain().otherwise(), null, 0, way.with(new Step("", "", List.of())), null);
        }
    }

    /** The terms of a policy from one on, and its end. */
    private void terms(RunningPolicy policy, int from, Way way, Frame caller) {
        if (decided.size() >= MOST_WAYS) {
            undecided(way, new Unknown(place(policy.lines(), way), "more than " + MOST_WAYS + " ways through policies"));
            return;
        }
        var rest = way;
        for (var i = from; i < policy.terms().size() && rest.routes() != Diagrams.FALSE; i++) {
            var term = policy.terms().get(i);
            if (doesNothing(term)) {
                continue;
            }
            var condition = conditions.of(term.condition(), seen(policy, way), place(policy, term, way));
            var matched = space.diagrams().and(rest.routes(), condition);
            if (matched != Diagrams.FALSE) {
                var step = new Step(policy.label(), term.name(), term.lines());
                actions(policy, i, 0, rest.with(matched).with(step), caller);
                rest = rest.with(space.diagrams().minus(rest.routes(), condition));
            }
        }
        if (rest.routes() != Diagrams.FALSE) {
            end(policy, rest, caller);
        }
    }

    private static boolean doesNothing(RunningTerm term) {
        return term.actions().isEmpty() && term.outcome() instanceof Outcome.NextTerm;
    }

    private static Attributes seen(RunningPolicy policy, Way way) {
        return policy.seesChanges() ? way.attributes() : Attributes.UNCHANGED;
    }

    private SourceLine place(RunningPolicy policy, RunningTerm term, Way way) {
        return place(term.lines().isEmpty() ? policy.lines() : term.lines(), way);
    }

    private SourceLine place(List<SourceLine> lines, Way way) {
        return lines.isEmpty() ? session.chain().uses().get(way.use()).line() : lines.get(0);
    }

    /** The actions of a term from one on, and its outcome. */
    private void actions(RunningPolicy policy, int term, int from, Way way, Frame caller) {
        var actions = policy.terms().get(term).actions();
        var on = way;
        for (var i = from; i < actions.size(); i++) {
            var action = actions.get(i);
            if (action instanceof Action.Call call) {
                call(on, new Frame(policy, term, i + 1, call, on.otherwise(), caller));
                return;
            } else if (action instanceof Action.Otherwise otherwise) {
                on = on.withOtherwise(otherwise.accept());
            } else {
                on = on.with(changes.after(on.attributes(), (Action.Change) action));
            }
        }
        outcome(policy.terms().get(term).outcome(), policy, term, on, caller);
    }

    private void call(Way way, Frame frame) {
        var called = session.policies().get(frame.call().policy());
        if (called == null || frame.runs(called)) {
            undecided(way, new Unknown(frame.call().line(), (called == null ? "no policy " : "a call of itself: ")
                    + frame.call().policy()));
        } else {
            terms(called, 0, frame.call().ownOtherwise() ? way.withOtherwise(null) : way, frame);
        }
    }

    private void outcome(Outcome outcome, RunningPolicy policy, int term, Way way, Frame caller) {
        if (outcome instanceof Outcome.Accept) {
            decide(true, way, caller);
        } else if (outcome instanceof Outcome.Reject) {
            decide(false, way, caller);
        } else if (outcome instanceof Outcome.NextTerm) {
            terms(policy, term + 1, way, caller);
        } else if (outcome instanceof Outcome.GoTo jump) {
            jump(jump.term(), policy, term, way, caller);
        } else if (outcome instanceof Outcome.NextPolicy) {
            leave(way, caller);
        } else {
            undecided(way, ((Outcome.OutcomeNotUnderstood) outcome).unknown());
        }
    }

    private void jump(String name, RunningPolicy policy, int term, Way way, Frame caller) {
        for (var i = term + 1; i < policy.terms().size(); i++) {
            if (policy.terms().get(i).name().equals(name)) {
                terms(policy, i, way, caller);
                return;
            }
        }
        undecided(way, new Unknown(place(policy, policy.terms().get(term), way), "no later term " + name));
    }

    private void end(RunningPolicy policy, Way way, Frame caller) {
        if (policy.end() instanceof Outcome.NextPolicy) {
            leave(way, caller);
        } else if (way.otherwise() != null) {
            decide(way.otherwise(), way, caller);
        } else {
            outcome(policy.end(), policy, 0, way.with(new Step(policy.label(), "", policy.lines())), caller);
        }
    }

    /** The policy does not decide. */
    private void leave(Way way, Frame caller) {
        if (caller == null) {
            use(way.toNextUse());
        } else if (caller.call().ownOtherwise() && way.otherwise() != null) {
            decide(way.otherwise(), way, caller);
        } else {
            comeBack(caller.call().undecided(), way, caller);
        }
    }

    private void decide(boolean accept, Way way, Frame caller) {
        if (caller != null) {
            comeBack(accept ? caller.call().accepted() : caller.call().rejected(), way, caller);
        } else {
            add(way, accept ? new Treatment.Accepted(way.attributes()) : Treatment.REJECTED);
        }
    }

    private void comeBack(Optional<Outcome> outcome, Way way, Frame caller) {
        var on = caller.call().ownOtherwise() ? way.withOtherwise(caller.otherwise()) : way;
        if (outcome.isPresent()) {
            outcome(outcome.get(), caller.policy(), caller.term(), on, caller.caller());
        } else {
            actions(caller.policy(), caller.term(), caller.action(), on, caller.caller());
        }
    }

    private void undecided(Way way, Unknown unknown) {
        add(way, new Treatment.Undecided(List.of(unknown)));
    }

    private void add(Way way, Treatment treatment) {
        decided.add(new Decided(way.routes(), treatment, way.steps()));
    }
}
