package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for Juniper Junos. See docs/platforms/juniper-junos.md. */
public final class JunosBackend implements PlatformBackend {

    private static final String COMMENT = "#";
    private static final int LONGEST_NAME = 255;

    private static final Capabilities CAPABILITIES = Capabilities
            .ofForms(JunosForm.SET.word(), JunosForm.BRACE.word(), JunosForm.REPLACE.word())
            .namesUpTo(LONGEST_NAME)
            .with(Feature.IPV6, Feature.AUTHENTICATION, Feature.LOCAL_PREFERENCE, Feature.MAXIMUM_PREFIXES,
                    Feature.MAXIMUM_PREFIXES_WARNING, Feature.BFD, Feature.TIMERS, Feature.PREPEND,
                    Feature.PREFIX_LENGTHS, Feature.INTERFACES,
                    Feature.REPLACED_INTERFACES, Feature.QINQ, Feature.MTU, Feature.COMMUNITY_ZERO, Feature.VRF,
                    Feature.UNTAGGED, Feature.ORIGIN_BEHIND, Feature.ORIGIN_IGP, Feature.BLACKHOLE, Feature.IBGP,
                    Feature.PEER_GROUP)
            .since("15.1", Feature.FIRST_AS_CHECK)
            .since("12.3", Feature.REMOVE_PRIVATE_ASNS)
            .since("9.6", Feature.LOCAL_AS)
            .without(Feature.PREPEND_FOREIGN,
                    "Junos prepends before its own AS number, so that a foreign one could come first");

    @Override
    public String platform() {
        return "juniper-junos";
    }

    @Override
    public String fileEnding() {
        return "junos.conf";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<String> unsupported(RouterPlan plan) {
        var sentences = new ArrayList<>(capabilities().unsupported(plan));
        sentences.addAll(Limits.exceeded(plan));
        sentences.addAll(Units.unsupported(plan.interfaces()));
        return sentences;
    }

    @Override
    public List<String> safeApply(RouterPlan plan) {
        return SafeApply.lines(plan, checksFirstAs(plan));
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        var form = JunosForm.of(plan);
        var statements = new JunosConfiguration().print(plan, form, checksFirstAs(plan));
        return header.comment(COMMENT) + (form == JunosForm.SET ? SetCommands.of(statements) : statements);
    }

    private boolean checksFirstAs(RouterPlan plan) {
        return capabilities().lack(Feature.FIRST_AS_CHECK, plan.version()).isEmpty();
    }
}
