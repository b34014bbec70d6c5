package org.erdsl.change;

import org.erdsl.running.RunningReader;
import org.erdsl.running.SourceText;

/** How the routers of a platform are repaired: the configuration that is to be there, and what leads to it. */
sealed interface RepairWay permits TreeRepair, PathRepair, IosXrRepair, VrpRepair {

    /**
     * @param running what the router runs
     * @param planned what erdsl writes for its plan
     * @throws UnsafeChangeException when a text is not of the form that changes are made of
     * @throws IllegalArgumentException for platforms that take {@link RouterChange.Manner#FILE whole files}
     */
    static RepairWay of(RunningReader reader, SourceText running, String planned) throws UnsafeChangeException {
        if (PathManner.isKnown(reader.platform())) {
            return PathRepair.of(reader, running, planned);
        }
        return switch (reader.platform()) {
            case IosXrCommands.PLATFORM -> IosXrRepair.of(running, planned);
            case VrpDialect.PLATFORM -> VrpRepair.of(running, planned);
            default -> TreeRepair.of(reader, running, planned);
        };
    }

    /** What the router runs, as far as it was understood. */
    String before();

    /** What it is to run: lists, policies and neighbors of the plan as planned, everything else as it was. */
    String after();

    /** Whether somebody else uses a list or policy of the plan that changes. */
    boolean touchesOthers();

    /** @throws UnsafeChangeException when no way is proven to do no harm */
    RouterChange change() throws UnsafeChangeException;
}
