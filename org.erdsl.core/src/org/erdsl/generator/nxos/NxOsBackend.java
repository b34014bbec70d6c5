package org.erdsl.generator.nxos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.routemap.RouteMapLimits;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for Cisco NX-OS. See docs/platforms/cisco-nx-os.md. */
public final class NxOsBackend implements PlatformBackend {

    private static final String COMMENT = "!";
    static final int LONGEST_NAME = 63;

    private static final Capabilities CAPABILITIES = Capabilities.ofForms(Capabilities.MERGE, Capabilities.REPLACE)
            .namesUpTo(LONGEST_NAME)
            .with(Feature.IPV6, Feature.AUTHENTICATION, Feature.LOCAL_PREFERENCE, Feature.MAXIMUM_PREFIXES,
                    Feature.MAXIMUM_PREFIXES_WARNING, Feature.BFD, Feature.TIMERS, Feature.PREPEND,
                    Feature.PREPEND_FOREIGN, Feature.PREFIX_LENGTHS, Feature.FIRST_AS_CHECK, Feature.INTERFACES,
                    Feature.REPLACED_INTERFACES, Feature.MTU, Feature.VRF, Feature.UNTAGGED, Feature.ORIGIN_BEHIND,
                    Feature.REMOVE_PRIVATE_ASNS, Feature.ORIGIN_IGP, Feature.BLACKHOLE, Feature.IBGP, Feature.LOCAL_AS,
                    Feature.PEER_GROUP)
            .without(Feature.QINQ, "a sub-interface of NX-OS ends one tag")
            .without(Feature.COMMUNITY_ZERO, "a standard community list may take 0:0 for every route");

    @Override
    public String platform() {
        return "cisco-nx-os";
    }

    @Override
    public String fileEnding() {
        return "nx-os.cfg";
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
        sentences.addAll(Ranges.exceeded(plan));
        RouteMapLimits.bfdWithoutInterface(plan).ifPresent(sentences::add);
        return sentences;
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment(COMMENT) + new NxOsConfiguration().print(plan);
    }
}
