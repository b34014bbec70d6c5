package org.erdsl.generator.vyos;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.routemap.RouteMapLimits;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes configuration commands of VyOS. See docs/platforms/vyos.md. */
public final class VyosBackend implements PlatformBackend {

    private static final String COMMENT = "#";

    private static final Capabilities CAPABILITIES = Capabilities.ofForms(Capabilities.MERGE, Capabilities.REPLACE)
            .from("1.4")
            .with(Feature.IPV6, Feature.AUTHENTICATION, Feature.LOCAL_PREFERENCE, Feature.MAXIMUM_PREFIXES,
                    Feature.BFD, Feature.TIMERS, Feature.PREPEND, Feature.PREPEND_FOREIGN, Feature.PREFIX_LENGTHS,
                    Feature.FIRST_AS_CHECK, Feature.INTERFACES,
                    Feature.REPLACED_INTERFACES, Feature.QINQ, Feature.MTU, Feature.VRF, Feature.UNTAGGED,
                    Feature.ORIGIN_BEHIND, Feature.REMOVE_PRIVATE_ASNS, Feature.ORIGIN_IGP, Feature.BLACKHOLE,
                    Feature.IBGP, Feature.LOCAL_AS)
            .without(Feature.MAXIMUM_PREFIXES_WARNING, "VyOS takes a limit of prefixes and no threshold")
            .without(Feature.COMMUNITY_ZERO, "a community list sees 0:0 as the word internet")
            .without(Feature.PEER_GROUP,
                    "a member takes part in every address family of its group, and nothing keeps it out of one");

    @Override
    public String platform() {
        return "vyos";
    }

    @Override
    public String fileEnding() {
        return "vyos.commands";
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
        sentences.addAll(VyosLimits.unsupported(plan));
        return sentences;
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment(COMMENT) + new VyosConfiguration().print(plan);
    }
}
