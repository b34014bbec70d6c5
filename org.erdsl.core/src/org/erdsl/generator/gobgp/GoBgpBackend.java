package org.erdsl.generator.gobgp;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.net.AddressFamily;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for GoBGP, as TOML. See docs/platforms/gobgp.md. */
public final class GoBgpBackend implements PlatformBackend {

    private static final String COMMENT = "#";

    /** GoBGP has one file, and what that no longer says is gone after a reload. */
    private static final Capabilities CAPABILITIES = Capabilities.ofForms(Capabilities.REPLACE)
            .with(Feature.IPV6, Feature.AUTHENTICATION, Feature.LOCAL_PREFERENCE, Feature.MAXIMUM_PREFIXES,
                    Feature.MAXIMUM_PREFIXES_WARNING, Feature.TIMERS, Feature.PREPEND, Feature.PREFIX_LENGTHS,
                    Feature.FIRST_AS_CHECK, Feature.COMMUNITY_ZERO, Feature.ORIGIN_BEHIND,
                    Feature.ORIGIN_IGP, Feature.IBGP)
            .without(Feature.LOCAL_AS, "with one, GoBGP 3.10 drops routes that other platforms take")
            .without(Feature.VRF, "what the policies of GoBGP do with routes of a VRF was not confirmed in a running daemon")
            .without(Feature.BFD, "GoBGP has no BFD")
            .without(Feature.PREPEND_FOREIGN, "a statement of GoBGP repeats one AS number")
            .without(Feature.INTERFACES, "GoBGP leaves interfaces to the operating system")
            .without(Feature.REPLACED_INTERFACES, "GoBGP leaves interfaces to the operating system")
            .without(Feature.UNTAGGED, "GoBGP leaves interfaces to the operating system")
            .without(Feature.QINQ, "GoBGP leaves interfaces to the operating system")
            .without(Feature.MTU, "GoBGP leaves interfaces to the operating system")
            .without(Feature.REMOVE_PRIVATE_ASNS, "GoBGP takes private AS numbers out before its policies look at the"
                    + " path, so prefixes of the router's own would go out from private ASes too")
            .without(Feature.BLACKHOLE, "a file of GoBGP originates no route")
            .without(Feature.PEER_GROUP, "a peer group of GoBGP decides the AS number of its members, whatever they"
                    + " state");

    @Override
    public String platform() {
        return "gobgp";
    }

    @Override
    public String fileEnding() {
        return "gobgp.toml";
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public List<String> unsupported(RouterPlan plan) {
        var sentences = new ArrayList<>(capabilities().unsupported(plan));
        if (plan.sessions().stream().noneMatch(session -> session.family() == AddressFamily.IPV4)) {
            sentences.add("GoBGP takes its router id from an IPv4 link, and router " + plan.router() + " has none.");
        }
        plan.sessions().stream().filter(LocalPreference::isLost).forEach(session -> sentences.add(session.name()
                + " asks for local preference 0 and for 1, which GoBGP cannot tell apart: its least is 1."));
        return sentences;
    }

    @Override
    public List<String> safeApply(RouterPlan plan) {
        return List.of(
                "Apply: gobgpd --dry-run -f FILE, keep the file that works, then in this order, as docs/platforms/gobgp.md says:",
                "gobgp global rib del each dropped prefix, kill -HUP gobgpd, gobgp neighbor all softresetout.",
                "gobgpd runs without any policy when it finds fault with one: look for 'failed' in its log.",
                "Undo: put the kept file back and kill -HUP gobgpd; nothing undoes itself.");
    }

    /** @throws IllegalStateException when the text used a name it does not define, which GoBGP would answer with no policy */
    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        var text = header.comment(COMMENT) + new GoBgpConfiguration().print(plan);
        DefinedNames.check(text);
        return text;
    }
}
