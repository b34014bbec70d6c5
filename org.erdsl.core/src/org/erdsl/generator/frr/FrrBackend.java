package org.erdsl.generator.frr;

import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.routemap.RouteMapLimits;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for FRRouting, as {@code vtysh} reads it. See docs/platforms/frr.md. */
public final class FrrBackend implements PlatformBackend {

    private static final String COMMENT = "!";

    private static final Capabilities CAPABILITIES = Capabilities.ofForms(Capabilities.MERGE, Capabilities.REPLACE)
            .with(Feature.IPV6, Feature.AUTHENTICATION, Feature.LOCAL_PREFERENCE, Feature.MAXIMUM_PREFIXES,
                    Feature.MAXIMUM_PREFIXES_WARNING, Feature.BFD, Feature.TIMERS, Feature.PREPEND,
                    Feature.PREPEND_FOREIGN, Feature.PREFIX_LENGTHS, Feature.FIRST_AS_CHECK, Feature.INTERFACES,
                    Feature.QINQ, Feature.VRF, Feature.UNTAGGED, Feature.ORIGIN_BEHIND, Feature.REMOVE_PRIVATE_ASNS,
                    Feature.ORIGIN_IGP, Feature.BLACKHOLE, Feature.IBGP, Feature.LOCAL_AS, Feature.PEER_GROUP)
            .without(Feature.REPLACED_INTERFACES,
                    "FRR removes no address without being told which, so one of an earlier version would stay")
            .without(Feature.MTU, "FRR has no command for it")
            .without(Feature.COMMUNITY_ZERO, "a standard community list takes 0:0 for every route");

    @Override
    public String platform() {
        return "frr";
    }

    @Override
    public String fileEnding() {
        return "frr.conf";
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
        return RouteMapLimits.unsupported(capabilities(), plan);
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment(COMMENT) + new FrrConfiguration().print(plan);
    }
}
