package org.erdsl.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.erdsl.drift.Drift;
import org.erdsl.drift.DriftKind;
import org.erdsl.drift.RouterDrift;
import org.erdsl.policy.RouterPlan;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.SourceText;

/**
 * The commands that bring a router to its plan, and touch nothing else.
 *
 * @param change the commands, and those that take them back; none where the router does what its plan says
 * @param mended what the router does otherwise before them
 * @param left what it does otherwise after them and no command of these mends, as a key that is missing
 */
public record Repair(RouterChange change, List<Drift> mended, List<Drift> left) {

    public Repair {
        mended = List.copyOf(mended);
        left = List.copyOf(left);
    }

    /**
     * Computes the repair of a router.
     *
     * @param planned what erdsl writes for the plan
     * @param reader reads the platform, of which changes are made by {@link RouterChange.Manner#COMMANDS commands}
     * @param running what the router runs
     * @throws UnsafeChangeException when no way is proven to mend what differs, or it would touch something else
     */
    public static Repair of(RouterPlan plan, String planned, RunningReader reader, SourceText running)
            throws UnsafeChangeException {
        var before = RouterDrift.of(plan, reader.read(running));
        if (before.stream().allMatch(Repair::isForHands)) {
            return new Repair(new RouterChange(List.of(), List.of()), List.of(), before);
        }
        var dialect = RouteMapDialect.of(reader.platform()).orElseThrow(IllegalArgumentException::new);
        var tree = dialect.read(running.text());
        if (!sentences(RouterDrift.of(plan, read(reader, running, tree))).equals(sentences(before))) {
            throw new UnsafeChangeException("the lines of " + running.file() + " do not stand under each other as expected");
        }
        var target = new RepairedConfiguration(tree, dialect.read(planned)).configuration();
        refuseMoves(tree, target);
        var after = RouterDrift.of(plan, read(reader, running, target));
        refuse(after);
        if (new OtherUsers(tree, dialect.read(planned)).useOneOf(changed(tree, target))) {
            var touched = new Treatments(reader, running.file(), tree, tree).brokenBeside(target, plan);
            if (touched.isPresent()) {
                throw new UnsafeChangeException("it would touch more than it should: " + touched.get());
            }
        }
        var change = RouterChange.byCommands(reader, running.file(), tree, target);
        return new Repair(change, before.stream().filter(drift -> !sentences(after).contains(drift.sentence())).toList(),
                after);
    }

    private static RunningRouter read(RunningReader reader, SourceText running, Configuration tree) {
        return reader.read(SourceText.of(running.file(), tree.text()));
    }

    /** All of an interface would have to be said again, with what erdsl does not know and must not show. */
    private static void refuseMoves(Configuration tree, Configuration target) throws UnsafeChangeException {
        for (var top : tree.statements()) {
            for (var wanted : target.statements()) {
                if (wanted.line().equals(top.line()) && tree.dialect().losesAddresses(top, wanted)) {
                    throw new UnsafeChangeException(top.line() + " stands in another VRF than planned, and loses its"
                            + " addresses on the way to it");
                }
            }
        }
    }

    private static Set<String> changed(Configuration tree, Configuration target) {
        var changed = new HashSet<String>();
        Edits.between(tree, target).forEach(edit -> tree.dialect().name(edit.top()).ifPresent(changed::add));
        return changed;
    }

    private static List<String> sentences(List<Drift> drift) {
        return drift.stream().map(Drift::sentence).toList();
    }

    private static void refuse(List<Drift> after) throws UnsafeChangeException {
        for (var drift : after) {
            if (!isForHands(drift) && (drift.kind().changesTraffic() || drift.kind() == DriftKind.UNKNOWN)) {
                throw new UnsafeChangeException(drift.session().map(session -> "session " + session + " ").orElse("")
                        + drift.sentence() + ", and erdsl has no command that mends it");
            }
        }
    }

    /** Keys are not in the model, and whether a session that is not in it is wanted only people know. */
    private static boolean isForHands(Drift drift) {
        return drift.kind() == DriftKind.AUTHENTICATION || drift.kind() == DriftKind.SESSION_NOT_PLANNED;
    }
}
