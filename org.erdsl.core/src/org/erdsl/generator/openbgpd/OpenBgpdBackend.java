package org.erdsl.generator.openbgpd;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for OpenBGPD, to be included by the router's own. See docs/platforms/openbgpd.md. */
public final class OpenBgpdBackend implements PlatformBackend {

    private static final String COMMENT = "#";
    private static final int KEEPALIVES_PER_HOLD_TIME = 3;

    /** OpenBGPD forgets what its files no longer say when they are reloaded. */
    private static final Capabilities CAPABILITIES = Capabilities.ofForms(Capabilities.REPLACE)
            .with(Feature.IPV6, Feature.AUTHENTICATION, Feature.LOCAL_PREFERENCE, Feature.MAXIMUM_PREFIXES,
                    Feature.TIMERS, Feature.PREPEND, Feature.PREFIX_LENGTHS, Feature.FIRST_AS_CHECK,
                    Feature.COMMUNITY_ZERO, Feature.ORIGIN_BEHIND, Feature.IBGP, Feature.LOCAL_AS)
            .without(Feature.MAXIMUM_PREFIXES_WARNING, "OpenBGPD ends the session at the limit and warns at none")
            .without(Feature.BFD, "OpenBGPD has no BFD")
            .without(Feature.PREPEND_FOREIGN, "OpenBGPD prepends the router's own AS number or the neighbor's only")
            .without(Feature.INTERFACES, "OpenBGPD leaves interfaces to the operating system")
            .without(Feature.REPLACED_INTERFACES, "OpenBGPD leaves interfaces to the operating system")
            .without(Feature.UNTAGGED, "OpenBGPD leaves interfaces to the operating system")
            .without(Feature.QINQ, "OpenBGPD leaves interfaces to the operating system")
            .without(Feature.MTU, "OpenBGPD leaves interfaces to the operating system")
            .without(Feature.VRF, "all sessions of an OpenBGPD stand in the routing domain it was started in: run one"
                    + " for each, as a router of its own")
            .without(Feature.REMOVE_PRIVATE_ASNS, "OpenBGPD takes no AS number out of a path")
            .without(Feature.ORIGIN_IGP, "OpenBGPD announces a network whether or not a protocol holds it")
            .without(Feature.BLACKHOLE, "OpenBGPD leaves static routes to the operating system")
            .without(Feature.PEER_GROUP, "a group of OpenBGPD is a block around its neighbors, which no other file"
                    + " adds to");

    @Override
    public String platform() {
        return "openbgpd";
    }

    @Override
    public String fileEnding() {
        return "openbgpd.conf";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<String> unsupported(RouterPlan plan) {
        var sentences = new ArrayList<>(capabilities().unsupported(plan));
        for (var session : plan.sessions()) {
            session.settings().timers()
                    .filter(timers -> timers.holdSeconds() != KEEPALIVES_PER_HOLD_TIME * timers.keepaliveSeconds())
                    .ifPresent(timers -> sentences.add(session.name() + " asks for a keepalive of its own: OpenBGPD"
                            + " sends one each third of the hold time."));
            for (var policy : List.of(session.inbound(), session.outbound())) {
                if (PathOrder.isLost(policy)) {
                    sentences.add(policy.name() + " accepts prefixes with one AS path after it accepts some of them with"
                            + " another, which OpenBGPD cannot say.");
                }
            }
        }
        return sentences;
    }

    @Override
    public List<String> safeApply(RouterPlan plan) {
        return List.of(
                "Apply: include this file, chmod 600, bgpd -n, keep the file that works, bgpctl reload, look.",
                "Undo: put the kept file back and bgpctl reload; nothing undoes itself.");
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment(COMMENT) + new OpenBgpdConfiguration().print(plan);
    }
}
