package org.erdsl.change;

import java.util.HashSet;
import java.util.List;

import org.erdsl.running.PathText;
import org.erdsl.running.RunningReader;
import org.erdsl.running.SourceText;

/** A repair of paths, in a candidate that takes effect in one step. */
record PathRepair(PathManner manner, List<String> running, RepairedPaths repaired) implements RepairWay {

    static PathRepair of(RunningReader reader, SourceText running, String planned) throws UnsafeChangeException {
        var manner = PathManner.of(reader.platform());
        var there = PathForm.read(reader, running);
        var wanted = PathForm.read(reader, SourceText.of("what erdsl writes", planned)).paths();
        refuseInactive(manner, there, wanted);
        return new PathRepair(manner, there.paths(), new RepairedPaths(manner, there.paths(), wanted));
    }

    /** What is set below a path that is deactivated is passed over too. */
    private static void refuseInactive(PathManner manner, PathText running, List<String> planned)
            throws UnsafeChangeException {
        var beginnings = new HashSet<String>();
        planned.forEach(path -> beginnings.addAll(PathManner.beginnings(path)));
        for (var inactive : running.inactive()) {
            if (beginnings.contains(inactive)
                    || PathManner.beginnings(inactive).stream().anyMatch(path -> isPlannedThing(manner, path, planned))) {
                throw new UnsafeChangeException(inactive + " is deactivated, and what is set there would be passed over");
            }
        }
    }

    private static boolean isPlannedThing(PathManner manner, String path, List<String> planned) {
        return planned.stream().anyMatch(other -> manner.thing(other).filter(path::equals).isPresent());
    }

    @Override
    public String before() {
        return PathForm.text(manner, running);
    }

    @Override
    public String after() {
        return PathForm.text(manner, repaired.paths());
    }

    @Override
    public boolean touchesOthers() {
        return repaired.touchesOthers();
    }

    @Override
    public RouterChange change() {
        var target = repaired.paths();
        return new RouterChange(PathCommands.between(manner, running, target),
                PathCommands.between(manner, target, running));
    }
}
