package org.erdsl.generator.plaintext;

import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes the plan as text for people. It is also how tests read plans, and the smallest complete back-end. */
public final class PlaintextBackend implements PlatformBackend {

    /** Text can say everything, and a new text replaces an old one. */
    private static final Capabilities CAPABILITIES = Capabilities.ofForms(Capabilities.REPLACE).with(Feature.values());

    @Override
    public String platform() {
        return "plaintext";
    }

    @Override
    public String fileEnding() {
        return "plaintext.txt";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<String> safeApply(RouterPlan plan) {
        return List.of("For people: no router reads this.");
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment("#") + new PlanText().print(plan);
    }
}
