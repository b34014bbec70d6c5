package org.erdsl.generator.eos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.routemap.RouteMapLimits;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for Arista EOS. See docs/platforms/arista-eos.md. */
public final class EosBackend implements PlatformBackend {

    private static final String COMMENT = "!";

    private static final Capabilities CAPABILITIES = Capabilities.ofForms(Capabilities.MERGE, Capabilities.REPLACE)
            .with(Feature.IPV6, Feature.AUTHENTICATION, Feature.LOCAL_PREFERENCE, Feature.MAXIMUM_PREFIXES,
                    Feature.MAXIMUM_PREFIXES_WARNING, Feature.BFD, Feature.TIMERS, Feature.PREPEND,
                    Feature.PREPEND_FOREIGN, Feature.PREFIX_LENGTHS, Feature.FIRST_AS_CHECK, Feature.INTERFACES,
                    Feature.REPLACED_INTERFACES, Feature.QINQ, Feature.MTU, Feature.VRF, Feature.UNTAGGED,
                    Feature.ORIGIN_BEHIND, Feature.ORIGIN_IGP, Feature.BLACKHOLE, Feature.IBGP, Feature.LOCAL_AS,
                    Feature.PEER_GROUP)
            .since("4.19.1F", Feature.REMOVE_PRIVATE_ASNS)
            .without(Feature.COMMUNITY_ZERO, "a community list may take 0:0 for every route");

    @Override
    public String platform() {
        return "arista-eos";
    }

    @Override
    public String fileEnding() {
        return "eos.cfg";
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
        var sentences = new ArrayList<>(RouteMapLimits.unsupported(capabilities(), plan));
        RouteMapLimits.bfdWithoutInterface(plan).ifPresent(sentences::add);
        return sentences;
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment(COMMENT) + new EosConfiguration().print(plan);
    }
}
