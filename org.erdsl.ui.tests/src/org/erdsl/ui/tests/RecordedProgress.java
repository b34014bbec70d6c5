package org.erdsl.ui.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What a build says it is doing, and somebody who cancels it when it begins a certain step. */
final class RecordedProgress extends NullProgressMonitor {

    private final List<String> steps = new ArrayList<>();
    private final String last;
    private double reported;

    RecordedProgress() {
        this(null);
    }

    /** @param last the step that is cancelled; null to let all be done */
    RecordedProgress(String last) {
        this.last = last;
    }

    /** What the builder says; the platform speaks of the build as a whole besides. */
    List<String> steps() {
        return steps.stream().filter(step -> step.matches("(Reading|Checking) .*|Generating")).toList();
    }

    /** How much was reported as done. */
    double reported() {
        return reported;
    }

    @Override
    public void subTask(String name) {
        if (!name.isEmpty()) {
            steps.add(name);
        }
        if (name.equals(last)) {
            setCanceled(true);
        }
    }

    @Override
    public void internalWorked(double work) {
        reported += work;
    }

    @Override
    public void worked(int work) {
        reported += work;
    }
}
