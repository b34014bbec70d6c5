package org.erdsl.generator.frr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.routemap.FamilySessions;
import org.erdsl.generator.routemap.RouteMapLimits;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for FRRouting, as {@code vtysh} reads it. See docs/platforms/frr.md. */
public final class FrrBackend implements PlatformBackend {

    private static final String COMMENT = "!";

    /** {@code IFNAMSIZ} of Linux, without the zero at the end. */
    private static final int LONGEST_VRF = 15;

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
        var sentences = new ArrayList<>(RouteMapLimits.unsupported(capabilities(), plan));
        FamilySessions.vrfs(plan).stream().flatMap(Optional::stream)
                .filter(vrf -> vrf.length() > LONGEST_VRF)
                .forEach(vrf -> sentences.add("The name of VRF " + vrf + " is longer than " + LONGEST_VRF
                        + " characters, and Linux has no device of that name."));
        return sentences;
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment(COMMENT) + new FrrConfiguration().print(plan);
    }
}
