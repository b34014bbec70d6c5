package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.routemap.PolicyLists;
import org.erdsl.generator.routemap.RouteMapLimits;
import org.erdsl.policy.Feature;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for Juniper Junos. See docs/platforms/juniper-junos.md. */
public final class JunosBackend implements PlatformBackend {

    private static final String COMMENT = "#";
    private static final int KEEPALIVES_PER_HOLD_TIME = 3;
    private static final int LONGEST_NAME = 255;

    private static final Capabilities CAPABILITIES = Capabilities
            .ofForms(JunosForm.SET.word(), JunosForm.BRACE.word(), JunosForm.REPLACE.word())
            .namesUpTo(LONGEST_NAME)
            .with(Feature.IPV6, Feature.AUTHENTICATION, Feature.LOCAL_PREFERENCE, Feature.MAXIMUM_PREFIXES,
                    Feature.MAXIMUM_PREFIXES_WARNING, Feature.BFD, Feature.TIMERS, Feature.PREPEND,
                    Feature.PREFIX_LENGTHS, Feature.INTERFACES,
                    Feature.REPLACED_INTERFACES, Feature.QINQ, Feature.MTU, Feature.COMMUNITY_ZERO)
            .since("15.1", Feature.FIRST_AS_CHECK)
            .without(Feature.PREPEND_FOREIGN,
                    "Junos prepends before its own AS number, so that a foreign one could come first")
            .without(Feature.VRF, "erdsl does not write it for this platform yet")
            .without(Feature.UNTAGGED, "erdsl does not write it for this platform yet")
            .without(Feature.ORIGIN_BEHIND, "erdsl does not write it for this platform yet")
            .without(Feature.REMOVE_PRIVATE_ASNS, "erdsl does not write it for this platform yet")
            .without(Feature.ORIGIN_IGP, "erdsl does not write it for this platform yet")
            .without(Feature.BLACKHOLE, "erdsl does not write it for this platform yet")
            .without(Feature.IBGP, "erdsl does not write it for this platform yet")
            .without(Feature.LOCAL_AS, "erdsl does not write it for this platform yet")
            .without(Feature.PEER_GROUP, "erdsl does not write it for this platform yet");

    @Override
    public String platform() {
        return "juniper-junos";
    }

    @Override
    public String fileEnding() {
        return "junos.conf";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<String> unsupported(RouterPlan plan) {
        var sentences = new ArrayList<>(RouteMapLimits.unsupported(capabilities(), plan));
        for (var session : plan.sessions()) {
            session.settings().timers()
                    .filter(timers -> timers.holdSeconds() != KEEPALIVES_PER_HOLD_TIME * timers.keepaliveSeconds())
                    .ifPresent(timers -> sentences.add(session.name() + " asks for a keepalive of its own: Junos sends"
                            + " one each third of the hold time."));
        }
        PolicyLists.policies(plan).forEach(policy -> sentences.addAll(HiddenPrefixes.of(policy)));
        units(plan.interfaces(), sentences);
        return sentences;
    }

    private static void units(List<InterfacePlan> links, List<String> sentences) {
        var units = new HashSet<String>();
        for (var link : links) {
            if (link.name().contains(".")) {
                sentences.add("The interface " + link.name() + " is a logical one; name the physical one, its unit is"
                        + " the VLAN.");
            }
            if (!units.add(link.name() + "." + link.vlan().getAsInt())) {
                sentences.add("Two links are on unit " + link.vlan().getAsInt() + " of interface " + link.name() + ".");
            }
        }
    }

    @Override
    public List<String> safeApply(RouterPlan plan) {
        return SafeApply.lines(plan, checksFirstAs(plan));
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        var form = JunosForm.of(plan);
        var statements = new JunosConfiguration().print(plan, form, checksFirstAs(plan));
        return header.comment(COMMENT) + (form == JunosForm.SET ? SetCommands.of(statements) : statements);
    }

    private boolean checksFirstAs(RouterPlan plan) {
        return capabilities().lack(Feature.FIRST_AS_CHECK, plan.version()).isEmpty();
    }
}
