package org.erdsl.generator.iosxr;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for Cisco IOS XR, with policies in RPL. See docs/platforms/cisco-ios-xr.md. */
public final class IosXrBackend implements PlatformBackend {

    private static final String COMMENT = "!";

    private static final Capabilities CAPABILITIES = Capabilities.ofForms(Capabilities.MERGE, Capabilities.REPLACE)
            .with(Feature.IPV6, Feature.AUTHENTICATION, Feature.LOCAL_PREFERENCE, Feature.MAXIMUM_PREFIXES,
                    Feature.MAXIMUM_PREFIXES_WARNING, Feature.BFD, Feature.TIMERS, Feature.PREPEND,
                    Feature.PREPEND_FOREIGN, Feature.PREFIX_LENGTHS, Feature.FIRST_AS_CHECK, Feature.INTERFACES,
                    Feature.REPLACED_INTERFACES, Feature.QINQ, Feature.MTU, Feature.VRF, Feature.UNTAGGED,
                    Feature.ORIGIN_BEHIND, Feature.REMOVE_PRIVATE_ASNS, Feature.ORIGIN_IGP, Feature.BLACKHOLE,
                    Feature.IBGP, Feature.LOCAL_AS, Feature.PEER_GROUP)
            .without(Feature.COMMUNITY_ZERO, "RPL calls 0:0 internet, which may stand for every route");

    @Override
    public String platform() {
        return "cisco-ios-xr";
    }

    @Override
    public String fileEnding() {
        return "ios-xr.cfg";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<String> safeApply(RouterPlan plan) {
        return SafeApply.lines(plan);
    }

    @Override
    public List<String> unsupported(RouterPlan plan) {
        var sentences = new ArrayList<>(capabilities().unsupported(plan));
        sentences.addAll(Limits.exceeded(plan));
        return sentences;
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment(COMMENT) + new IosXrConfiguration().print(plan);
    }
}
