package org.erdsl.ui.launch;

/** Run As &gt; erdsl Generate. */
public final class RunAsGenerate extends RunAs {

    /** Called by the platform. */
    public RunAsGenerate() {
        super(Goal.GENERATE);
    }
}
