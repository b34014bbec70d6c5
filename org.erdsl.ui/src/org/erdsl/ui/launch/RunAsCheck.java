package org.erdsl.ui.launch;

/** Run As &gt; erdsl Check. */
public final class RunAsCheck extends RunAs {

    /** Called by the platform. */
    public RunAsCheck() {
        super(Goal.CHECK);
    }
}
