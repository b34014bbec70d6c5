package org.erdsl.importing.router;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.RunningSession;
import org.erdsl.running.Setting;

/**
 * A session with Microsoft, and the subnet of the link it stands on.
 *
 * @param router the router
 * @param session the session
 * @param link the interface it stands on, where the configuration has it
 * @param subnet the subnet of the link; without an interface the usual length of one
 */
record FoundSession(ReadRouter router, RunningSession session, Optional<RunningInterface> link, Prefix subnet) {

    /** The lengths Microsoft asks for ("ExpressRoute routing requirements"). */
    private static final int IPV4_LENGTH = 30;
    private static final int IPV6_LENGTH = 126;

    /** Policies that erdsl once wrote say which circuit and link they are for. */
    private static final Pattern WRITTEN = Pattern.compile("(?i).*?ERDSL-(.+?)-(primary|secondary)-(?:in|out)-v[46].*");
    private static final Pattern ROLE = Pattern.compile("(?i).*\\b(primary|secondary)\\b.*");

    static FoundSession of(ReadRouter router, RunningSession session) {
        var link = router.running().interfaces().stream()
                .filter(candidate -> candidate.vrf().equals(session.vrf())
                        && candidate.addresses().stream().anyMatch(address -> subnet(address).contains(session.neighbor())))
                .findFirst();
        var subnet = link.stream().flatMap(found -> found.addresses().stream()).map(FoundSession::subnet)
                .filter(candidate -> candidate.contains(session.neighbor())).findFirst()
                .orElseGet(() -> Prefix.containing(session.neighbor(),
                        session.neighbor().family() == AddressFamily.IPV4 ? IPV4_LENGTH : IPV6_LENGTH));
        return new FoundSession(router, session, link, subnet);
    }

    private static Prefix subnet(InterfacePlan.Address address) {
        return Prefix.containing(address.address(), address.length());
    }

    /** Whether the ends have the addresses the language gives them: the first usable here, the second at Microsoft. */
    boolean isUsual() {
        return session.family() == session.neighbor().family() && subnet.length() < subnet.family().bits()
                && subnet.address(2).equals(session.neighbor())
                && link.map(found -> found.addresses().stream()
                        .anyMatch(address -> address.address().equals(subnet.address(1)))).orElse(true)
                && session.settings().value(Setting.LOCAL_ADDRESS).map(subnet.address(1)::equals).orElse(true);
    }

    /** The circuit that the names of its policies tell. */
    Optional<String> circuit() {
        return written().map(match -> match.group(1));
    }

    /** {@code primary} or {@code secondary}, where names or descriptions tell. */
    Optional<String> role() {
        return written().map(match -> match.group(2))
                .or(() -> session.settings().value(Setting.DESCRIPTION).map(ROLE::matcher).filter(Matcher::matches)
                        .map(match -> match.group(1)))
                .map(String::toLowerCase);
    }

    private Optional<Matcher> written() {
        return Stream.of(session.inbound(), session.outbound()).flatMap(chain -> chain.uses().stream())
                .map(PolicyChain.Use::policy).map(WRITTEN::matcher).filter(Matcher::matches).findFirst();
    }

    /** What sessions of one link have in common. */
    String linkKey() {
        return router.name() + " " + session.vrf().orElse("") + " " + link.map(RunningInterface::name)
                .or(() -> circuit().map(name -> "circuit " + name + " " + role().orElse("")))
                .orElse(session.neighbor().toString());
    }
}
