package org.erdsl.generator.routemap;

import org.erdsl.generator.Capabilities;
import org.erdsl.policy.RouterPlan;

/** Which form of configuration a plan asks for. */
public final class RouterForm {

    private RouterForm() {
    }

    /** Whether what an earlier version left behind is removed first. */
    public static boolean replaces(RouterPlan plan) {
        return plan.form().filter(Capabilities.REPLACE::equals).isPresent();
    }
}
