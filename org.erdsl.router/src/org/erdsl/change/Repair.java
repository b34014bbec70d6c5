package org.erdsl.change;

import java.util.List;

import org.erdsl.drift.Drift;
import org.erdsl.drift.DriftKind;
import org.erdsl.drift.RouterDrift;
import org.erdsl.policy.RouterPlan;
import org.erdsl.running.RunningReader;
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
     * @param reader reads the platform, which takes {@link RouterChange.Manner#COMMANDS commands} or has a
     *     {@link RouterChange.Manner#CANDIDATE candidate configuration}
     * @param running what the router runs
     * @throws UnsafeChangeException when no way is proven to mend what differs, or it would touch something else
     */
    public static Repair of(RouterPlan plan, String planned, RunningReader reader, SourceText running)
            throws UnsafeChangeException {
        var before = RouterDrift.of(plan, reader.read(running));
        if (before.stream().allMatch(Repair::isForHands)) {
            return new Repair(new RouterChange(List.of(), List.of()), List.of(), before);
        }
        var way = RepairWay.of(reader, running, planned);
        var there = reader.read(SourceText.of(running.file(), way.before()));
        if (!sentences(RouterDrift.of(plan, there)).equals(sentences(before))) {
            throw new UnsafeChangeException("the lines of " + running.file() + " do not stand under each other as expected");
        }
        var repaired = reader.read(SourceText.of(running.file(), way.after()));
        var after = RouterDrift.of(plan, repaired);
        refuse(after);
        if (way.touchesOthers()) {
            var touched = Treatments.brokenBeside(there, repaired, plan);
            if (touched.isPresent()) {
                throw new UnsafeChangeException("it would touch more than it should: " + touched.get());
            }
        }
        return new Repair(way.change(),
                before.stream().filter(drift -> !sentences(after).contains(drift.sentence())).toList(), after);
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
