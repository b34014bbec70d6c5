package org.erdsl.generator.routeros;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes a script for MikroTik RouterOS 7. See docs/platforms/mikrotik-routeros.md. */
public final class RouterOsBackend implements PlatformBackend {

    private static final String COMMENT = "#";

    private static final Capabilities CAPABILITIES = Capabilities.ofForms(Capabilities.REPLACE)
            .from("7.20")
            .with(Feature.IPV6, Feature.AUTHENTICATION, Feature.LOCAL_PREFERENCE, Feature.BFD, Feature.TIMERS,
                    Feature.PREPEND, Feature.PREFIX_LENGTHS, Feature.FIRST_AS_CHECK, Feature.INTERFACES,
                    Feature.REPLACED_INTERFACES, Feature.QINQ,
                    Feature.MTU, Feature.VRF, Feature.UNTAGGED, Feature.ORIGIN_BEHIND, Feature.REMOVE_PRIVATE_ASNS,
                    Feature.ORIGIN_IGP, Feature.BLACKHOLE, Feature.IBGP, Feature.PEER_GROUP)
            .without(Feature.MAXIMUM_PREFIXES, "RouterOS only tries to limit routes and does not say that the session ends")
            .without(Feature.MAXIMUM_PREFIXES_WARNING, "RouterOS takes a limit of routes and no threshold")
            .without(Feature.PREPEND_FOREIGN, "RouterOS prepends the router's own AS number only")
            .without(Feature.COMMUNITY_ZERO, "it is not known what RouterOS takes 0:0 for")
            .without(Feature.LOCAL_AS,
                    "an AS number is that of a BGP instance, and instances do not pass on each other's routes");

    @Override
    public String platform() {
        return "mikrotik-routeros";
    }

    @Override
    public String fileEnding() {
        return "routeros.rsc";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<String> safeApply(RouterPlan plan) {
        return SafeApply.LINES;
    }

    @Override
    public List<String> unsupported(RouterPlan plan) {
        var sentences = new ArrayList<>(capabilities().unsupported(plan));
        sentences.addAll(RouterOsLimits.unsupported(plan));
        return sentences;
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment(COMMENT) + new RouterOsConfiguration().print(plan);
    }
}
