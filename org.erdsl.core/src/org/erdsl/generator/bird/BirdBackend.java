package org.erdsl.generator.bird;

import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for BIRD 2, to be included by the router's own. See docs/platforms/bird.md. */
public final class BirdBackend implements PlatformBackend {

    private static final String COMMENT = "#";

    /** Path masks have the loop operator since then, says NEWS of BIRD. */
    private static final String FIRST = "2.0.8";

    /** BIRD compares what runs with its files, so nothing of an earlier file stays. */
    private static final Capabilities CAPABILITIES = Capabilities.ofForms(Capabilities.REPLACE)
            .with(Feature.IPV6, Feature.AUTHENTICATION, Feature.LOCAL_PREFERENCE, Feature.MAXIMUM_PREFIXES,
                    Feature.BFD, Feature.TIMERS, Feature.PREPEND, Feature.PREPEND_FOREIGN, Feature.PREFIX_LENGTHS,
                    Feature.FIRST_AS_CHECK, Feature.COMMUNITY_ZERO, Feature.VRF, Feature.REMOVE_PRIVATE_ASNS,
                    Feature.ORIGIN_IGP, Feature.BLACKHOLE, Feature.IBGP, Feature.LOCAL_AS, Feature.PEER_GROUP)
            .since(FIRST, Feature.ORIGIN_BEHIND)
            .without(Feature.MAXIMUM_PREFIXES_WARNING, "a limit of BIRD has one action, here to end the session")
            .without(Feature.INTERFACES, "BIRD leaves interfaces to the operating system")
            .without(Feature.REPLACED_INTERFACES, "BIRD leaves interfaces to the operating system")
            .without(Feature.UNTAGGED, "BIRD leaves interfaces to the operating system")
            .without(Feature.QINQ, "BIRD leaves interfaces to the operating system")
            .without(Feature.MTU, "BIRD leaves interfaces to the operating system");

    @Override
    public String platform() {
        return "bird";
    }

    @Override
    public String fileEnding() {
        return "bird.conf";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<String> safeApply(RouterPlan plan) {
        return List.of(
                "Apply: include this file, birdc configure check, birdc configure timeout 300, look, birdc configure confirm.",
                "Undo: birdc configure undo, or let the timeout do it.");
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment(COMMENT) + new BirdConfiguration().print(plan);
    }
}
