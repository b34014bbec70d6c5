package org.erdsl.generator.sros;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.generator.routemap.RouteMapLimits;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for Nokia SR OS, in the words of its model-driven command line. See docs/platforms/nokia-sr-os.md. */
public final class SrosBackend implements PlatformBackend {

    private static final String COMMENT = "#";

    /** The first release with the model-driven command line. */
    private static final String FIRST = "16.0";

    private static final Capabilities CAPABILITIES = Capabilities.ofForms(Capabilities.MERGE, Capabilities.REPLACE)
            .from(FIRST)
            .with(Feature.IPV6, Feature.AUTHENTICATION, Feature.LOCAL_PREFERENCE, Feature.MAXIMUM_PREFIXES,
                    Feature.MAXIMUM_PREFIXES_WARNING, Feature.BFD, Feature.TIMERS, Feature.PREPEND,
                    Feature.PREFIX_LENGTHS, Feature.FIRST_AS_CHECK, Feature.INTERFACES,
                    Feature.REPLACED_INTERFACES, Feature.QINQ, Feature.MTU,
                    Feature.COMMUNITY_ZERO, Feature.VRF, Feature.UNTAGGED, Feature.ORIGIN_BEHIND,
                    Feature.REMOVE_PRIVATE_ASNS, Feature.ORIGIN_IGP, Feature.BLACKHOLE, Feature.IBGP, Feature.LOCAL_AS,
                    Feature.PEER_GROUP)
            .without(Feature.PREPEND_FOREIGN, "an entry of SR OS prepends one AS number, several times");

    @Override
    public String platform() {
        return "nokia-sr-os";
    }

    @Override
    public String fileEnding() {
        return "sros.cfg";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<String> unsupported(RouterPlan plan) {
        var sentences = new ArrayList<>(RouteMapLimits.unsupported(capabilities(), plan));
        // The timers of BFD stand on the interface; a neighbor only asks for BFD.
        if (plan.interfaces().isEmpty() && plan.sessions().stream().anyMatch(s -> s.settings().bfd().isPresent())) {
            sentences.add("The timers of BFD belong to the interface: add configure interfaces to router "
                    + plan.router() + ".");
        }
        var limits = new SrosLimits(sentences::add);
        limits.check(PolicyLists.shared(plan));
        limits.check(plan.interfaces());
        return sentences;
    }

    @Override
    public List<String> safeApply(RouterPlan plan) {
        return SafeApply.lines(plan);
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment(COMMENT) + new SrosConfiguration().print(plan);
    }
}
