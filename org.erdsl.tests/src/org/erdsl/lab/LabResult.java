package org.erdsl.lab;

import java.util.List;

/**
 * What was seen in a lab run.
 *
 * @param failure why the run came to no end, or null
 * @param snapshots what was seen: once everything had settled, and after each event
 * @param seconds how long the run took
 */
record LabResult(String failure, List<Snapshot> snapshots, double seconds) {

    static LabResult failed(String why) {
        return new LabResult(why, List.of(), 0);
    }

    /** What was seen when everything had settled. */
    Snapshot settled() {
        return snapshots.get(0);
    }
}
