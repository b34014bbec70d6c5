package org.erdsl.reader.sros;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionTimers;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.Verdict;
import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/** A neighbor, with the defaults of the model: IPv4 only, keepalive 30 and hold time 90 seconds. */
final class BgpNeighbor {

    private static final int USUAL_KEEPALIVE = 30;
    private static final int USUAL_HOLD = 90;

    private final IpAddress address;
    private final Map<AddressFamily, Boolean> families = new EnumMap<>(Map.of(
            AddressFamily.IPV4, true, AddressFamily.IPV6, false));
    private final Set<String> imports = new LinkedHashSet<>();
    private final Set<String> exports = new LinkedHashSet<>();
    private final SessionReading session = new SessionReading();
    private Optional<String> group = Optional.empty();
    private OptionalInt keepalive = OptionalInt.empty();
    private OptionalInt hold = OptionalInt.empty();
    private OptionalInt limit = OptionalInt.empty();
    private OptionalInt threshold = OptionalInt.empty();
    private boolean bfd;
    private Optional<String> type = Optional.empty();
    private boolean hidesLocalAs;
    private boolean prependsGlobalAs = true;

    BgpNeighbor(IpAddress address) {
        this.address = address;
    }

    Optional<String> type() {
        return type;
    }

    Optional<String> group() {
        return group;
    }

    void take(Words words) {
        if (!words.hasMore()) {
            return;
        }
        switch (words.oneOf("group", "description", "peer-as", "enforce-first-as", "family", "import", "export",
                "prefix-limit", "keepalive", "hold-time", "bfd-liveness", "type", "local-as", "remove-private", "local-address",
                "next-hop-self")) {
            case "group" -> group = Optional.of(words.word());
            case "type" -> type = Optional.of(words.oneOf("external", "internal"));
            case "local-as" -> localAs(words);
            case "remove-private" -> session.removesPrivateAsns = true;
            case "local-address" -> session.localAddress = Optional.of(words.value(IpAddress::valueOf));
            case "next-hop-self" -> session.nextHopSelf = truth(words);
            case "description" -> words.word();
            case "peer-as" -> session.remoteAs = words.value(Asn::valueOf);
            case "enforce-first-as" -> session.firstAsCheck = truth(words);
            case "family" -> families.put(family(words), truth(words));
            case "import" -> imports.addAll(Entry.list(words.expect("policy")));
            case "export" -> exports.addAll(Entry.list(words.expect("policy")));
            case "prefix-limit" -> limit(words);
            case "keepalive" -> keepalive = OptionalInt.of(words.number());
            case "hold-time" -> hold = OptionalInt.of(words.expect("seconds").number());
            default -> bfd = truth(words);
        }
    }

    private void localAs(Words words) {
        switch (words.oneOf("as-number", "private", "prepend-global-as")) {
            case "as-number" -> session.localAs = words.value(Asn::valueOf);
            case "private" -> hidesLocalAs = truth(words);
            default -> prependsGlobalAs = truth(words);
        }
    }

    private void limit(Words words) {
        if (family(words) != address.family()) {
            throw words.unknown();
        }
        switch (words.oneOf("maximum", "threshold", "post-import")) {
            case "maximum" -> limit = OptionalInt.of(words.number());
            case "threshold" -> threshold = OptionalInt.of(words.number());
            default -> truth(words);
        }
    }

    private static AddressFamily family(Words words) {
        return words.oneOf("ipv4", "ipv6").equals("ipv4") ? AddressFamily.IPV4 : AddressFamily.IPV6;
    }

    private static boolean truth(Words words) {
        return words.oneOf("true", "false").equals("true");
    }

    /** The session; nothing where it does not carry the routes of the neighbor's family. */
    Optional<ReadSession> session(Optional<String> vrf, String type, boolean ownGroup, PolicyOptions policies,
            BaseInterfaces interfaces) {
        if (!families.get(address.family()) || session.remoteAs == null) {
            return Optional.empty();
        }
        var place = new Words("neighbor " + address);
        if (threshold.isPresent() && limit.isEmpty() || families.values().stream().allMatch(carried -> carried)) {
            throw place.unknown();
        }
        // With the router's own number beside it, or in paths that are passed on, the neighbor's is not what a plan means.
        if (session.localAs != null && (!hidesLocalAs || prependsGlobalAs) || session.remoteAs.equals(session.localAs)
                || type.equals("internal") && session.removesPrivateAsns) {
            throw place.unknown();
        }
        if (type.equals("internal")) {
            session.localAs = session.remoteAs;
        }
        session.vrf = vrf;
        session.peerGroup = ownGroup ? Optional.empty() : group;
        session.originatesWhatItsFilterAccepts = true;
        session.maximumPrefixes = limit.isPresent()
                ? Optional.of(new MaximumPrefixes(limit.getAsInt(), threshold))
                : Optional.empty();
        session.timers = keepalive.isPresent() || hold.isPresent()
                ? Optional.of(new SessionTimers(keepalive.orElse(USUAL_KEEPALIVE), hold.orElse(USUAL_HOLD)))
                : Optional.empty();
        session.bfd = bfd ? interfaces.bfdTowards(address) : Optional.empty();
        // Without a policy that decides, BGP takes every route and tells those it learned by BGP.
        session.inbound = filter(policies.chain(imports, place), policies, route -> true);
        session.outbound = filter(policies.chain(exports, place), policies, route -> !route.asPath().isEmpty());
        return Optional.of(session);
    }

    private static Function<Announcement, Verdict> filter(List<PolicyStatement> chain, PolicyOptions policies,
            Function<Announcement, Boolean> byDefault) {
        return route -> chain.stream().flatMap(policy -> policy.decide(route, policies).stream()).findFirst()
                .orElseGet(() -> byDefault.apply(route)
                        ? new Verdict(true, OptionalInt.empty(), List.of())
                        : Verdict.REJECTED);
    }
}
