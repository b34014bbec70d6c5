package org.erdsl.reader.junos;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.policy.MaximumPrefixes;
import org.erdsl.policy.SessionTimers;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.Verdict;
import org.erdsl.reader.Words;
import org.erdsl.routes.Announcement;

/** The statements about a neighbor. */
final class NeighborStatements {

    private static final int KEEPALIVES_PER_HOLD_TIME = 3;
    private static final int USUAL_MULTIPLIER = 3;

    private final IpAddress address;
    private final Set<AddressFamily> families = new HashSet<>();
    private final Set<String> imports = new LinkedHashSet<>();
    private final Set<String> exports = new LinkedHashSet<>();
    private final SessionReading session = new SessionReading();
    private OptionalInt limit = OptionalInt.empty();
    private OptionalInt warning = OptionalInt.empty();
    private boolean tearsDown;
    private boolean staysDown;
    private boolean isPrivate;
    private boolean replaces;
    private OptionalInt interval = OptionalInt.empty();
    private int multiplier = USUAL_MULTIPLIER;

    NeighborStatements(IpAddress address) {
        this.address = address;
    }

    /** Says where the session stands. */
    void in(Optional<String> instance, Optional<String> group) {
        session.vrf = instance;
        session.peerGroup = group;
    }

    void take(Words words) {
        if (words.take("description")) {
            words.word();
        } else if (words.take("hold-time")) {
            var hold = words.number();
            session.timers = Optional.of(new SessionTimers(hold / KEEPALIVES_PER_HOLD_TIME, hold));
        } else if (words.take("peer-as")) {
            session.remoteAs = words.value(Asn::valueOf);
        } else if (words.take("local-address")) {
            session.localAddress = Optional.of(words.value(IpAddress::valueOf));
        } else if (words.take("local-as")) {
            localAs(words);
        } else if (words.take("remove-private", "all")) {
            session.removesPrivateAsns = true;
        } else if (words.take("enforce-first-as")) {
            session.firstAsCheck = true;
        } else if (words.take("import")) {
            imports.addAll(PolicyOptions.words(words));
        } else if (words.take("export")) {
            exports.addAll(PolicyOptions.words(words));
        } else if (words.take("bfd-liveness-detection")) {
            bfd(words);
        } else {
            family(words.expect("family"));
        }
    }

    private void bfd(Words words) {
        if (words.take("multiplier")) {
            multiplier = words.number();
        } else {
            interval = OptionalInt.of(words.expect("minimum-interval").number());
        }
    }

    /** A number and options, in one line or in several. */
    private void localAs(Words words) {
        while (words.hasMore()) {
            if (words.take("private")) {
                isPrivate = true;
            } else if (words.take("no-prepend-global-as")) {
                replaces = true;
            } else {
                session.localAs = words.value(Asn::valueOf);
            }
        }
    }

    private void family(Words words) {
        var family = words.oneOf("inet", "inet6").equals("inet") ? AddressFamily.IPV4 : AddressFamily.IPV6;
        words.expect("unicast");
        families.add(family);
        if (!words.hasMore()) {
            return;
        }
        words.expect("accepted-prefix-limit");
        if (words.take("maximum")) {
            limit = OptionalInt.of(words.number());
        } else {
            tearsDown = true;
            words.expect("teardown");
            if (!words.take("idle-timeout", "forever")) {
                warning = OptionalInt.of(words.number());
                if (words.hasMore()) {
                    words.expect("idle-timeout", "forever");
                    staysDown = true;
                }
            } else {
                staysDown = true;
            }
        }
    }

    /**
     * The session; nothing where it does not carry the routes of the neighbor's family.
     *
     * @param type the type of its group: {@code external}, {@code internal}, or nothing where the group is somebody else's
     */
    Optional<ReadSession> session(Optional<String> type, PolicyOptions policies) {
        var carried = families.isEmpty() ? Set.of(AddressFamily.IPV4) : families;
        var internal = type.equals(Optional.of("internal"));
        if (!carried.contains(address.family()) || session.remoteAs == null != internal) {
            return Optional.empty();
        }
        var place = new Words("neighbor " + address);
        if (carried.size() > 1 || tearsDown && limit.isEmpty() || tearsDown != staysDown
                || internal && session.localAddress.isEmpty()
                // Otherwise the neighbor sees the router's number too, or others see the session's.
                || session.localAs != null != (isPrivate && replaces)) {
            throw place.unknown();
        }
        session.originatesWhatItsFilterAccepts = true;
        session.maximumPrefixes = tearsDown
                ? Optional.of(new MaximumPrefixes(limit.getAsInt(), warning))
                : Optional.empty();
        session.bfd = interval.isPresent()
                ? Optional.of(new Bfd(interval.getAsInt(), multiplier))
                : Optional.empty();
        // Without a policy that decides, BGP takes every route and tells those it learned by BGP.
        session.nextHopSelf = policies.chain(exports, place).nextHopSelf();
        session.inbound = filter(policies.chain(imports, place), route -> true);
        session.outbound = filter(policies.chain(exports, place), route -> !route.asPath().isEmpty());
        return Optional.of(session);
    }

    private static Function<Announcement, Verdict> filter(PolicyChain chain,
            Function<Announcement, Boolean> byDefault) {
        return route -> chain.decide(route, byDefault.apply(route));
    }
}
