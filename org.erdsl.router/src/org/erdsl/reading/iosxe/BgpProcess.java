package org.erdsl.reading.iosxe;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.reading.ios.AggregateAddress;
import org.erdsl.reading.ios.CommonStatements;
import org.erdsl.reading.ios.MaskLength;
import org.erdsl.reading.ios.Neighbors;
import org.erdsl.reading.ios.Neighbors.Kind;
import org.erdsl.reading.ios.Neighbors.Who;
import org.erdsl.reading.ios.ReadingLog;
import org.erdsl.reading.ios.Statement;
import org.erdsl.reading.ios.Words;
import org.erdsl.running.Origination;
import org.erdsl.running.RunningSettings;
import org.erdsl.running.Setting;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/** Reads {@code router bgp}. Sources of what holds when nothing is said: docs/platforms/cisco-ios-xe.md. */
final class BgpProcess implements CommonStatements.Process {

    /** What a session is; outside of address families, everything else is about its IPv4 routes. */
    private static final Set<String> ABOUT_SESSIONS = Set.of("remote-as", "local-as", "description", "shutdown", "password",
            "update-source", "timers", "ebgp-multihop", "ttl-security", "fall-over", "transport", "version",
            "disable-connected-check", "ha-mode", "log-neighbor-changes", "translate-update", "dont-capability-negotiate");

    /** What changes neither sessions nor which routes pass their filters. */
    private static final List<String> WITHOUT_EFFECT = List.of("bgp router-id", "bgp log-neighbor-changes", "bgp bestpath",
            "bgp graceful-restart", "bgp always-compare-med", "bgp deterministic-med", "bgp nexthop", "bgp scan-time",
            "bgp update-delay", "bgp fast-external-fallover", "no bgp fast-external-fallover", "bgp cluster-id",
            "bgp asnotation", "bgp enforce-first-as", "bgp default ipv4-unicast", "maximum-paths", "distance",
            "synchronization", "no synchronization", "auto-summary", "no auto-summary", "exit", "router-id",
            "bgp route-map-cache", "no bgp asnotation", "no bgp consistency-checker", "bgp client-to-client reflection",
            "bgp transport", "bgp dynamic-med-interval", "bgp refresh", "bgp regexp", "bgp default ipv6-nexthop",
            "bgp default route-target", "bgp aggregate-timer", "bgp update-group", "bgp listen limit",
            "bgp default local-preference 100");

    /** What puts routes into BGP or gives them attributes; filters still see all of them. */
    private static final List<String> ABOUT_SETTINGS = List.of("redistribute", "default-information", "default-metric",
            "bgp default local-preference", "bgp listen range", "bgp additional-paths", "bgp dampening", "timers bgp", "bgp redistribute-internal",
            "table-map");

    private final Neighbors neighbors;
    private final ReadingLog log;
    private final List<Origination> originations = new ArrayList<>();
    private final List<UnknownStatement> unknowns = new ArrayList<>();
    private Optional<Stated<Asn>> asn = Optional.empty();
    private Stated<Boolean> firstAsCheck = Stated.byDefault(true);
    private boolean ipv4ByDefault = true;

    BgpProcess(Neighbors neighbors, ReadingLog log) {
        this.neighbors = neighbors;
        this.log = log;
    }

    /** Old releases do not indent what is in an address family. */
    @Override
    public void take(Statement process) {
        log.understood(process.line());
        asn = Optional.of(Stated.at(process.line(), Asn.valueOf(process.text().substring("router bgp".length()).strip())));
        var place = Place.OUTSIDE;
        var depth = 0;
        var indented = false;
        for (var statement : process.all().subList(1, process.all().size())) {
            if (statement.text().startsWith("exit-")) {
                place = Place.OUTSIDE;
                log.understood(statement.line());
            } else if (statement.begins("address-family") || statement.begins("template") || statement.begins("scope")) {
                place = place(statement.words());
                depth = statement.depth();
                indented = false;
                log.understood(statement.line());
            } else {
                indented |= statement.depth() > depth;
                place = indented && statement.depth() <= depth ? Place.OUTSIDE : place;
                take(place, statement);
            }
        }
    }

    private static Place place(Words words) {
        if (words.take("template", "peer-session")) {
            return Place.in(Kind.PEER_SESSION, words.word());
        }
        if (words.take("template", "peer-policy")) {
            return Place.in(Kind.PEER_POLICY, words.word());
        }
        words.take("address-family");
        if (!words.take("ipv4") && !words.fromHere().take("ipv6")) {
            return Place.FOREIGN;
        }
        var family = words.take("ipv6") ? AddressFamily.IPV6 : AddressFamily.IPV4;
        words.take("unicast");
        var vrf = words.take("vrf") ? Optional.of(words.word()) : Optional.<String>empty();
        return words.hasMore() ? Place.FOREIGN : Place.of(vrf, family);
    }

    private void take(Place place, Statement statement) {
        if (place.foreign()) {
            log.skipped(new Statement(statement.line(), statement.depth(), statement.text(), List.of()));
            return;
        }
        var words = statement.words();
        var no = words.take("no");
        if (place.template().isPresent()) {
            var template = place.template().get();
            neighbors.say(template.kind(), new Who(Optional.empty(), template.name()), Optional.empty(), no, words);
        } else if (words.take("neighbor")) {
            neighbor(place, no, words);
        } else {
            process(place, statement);
        }
    }

    private void neighbor(Place place, boolean no, Words words) {
        var who = new Who(place.vrf(), words.word());
        log.understood(words.line());
        if (no && !words.hasMore()) {
            neighbors.forget(who);
            return;
        }
        if (words.rest().equals("peer-group")) {
            neighbors.name(Kind.NEIGHBOR, who);
            return;
        }
        var command = words.fromHere();
        var first = command.word();
        var isAboutSession = ABOUT_SESSIONS.contains(first) || first.equals("peer-group")
                || first.equals("inherit") && command.take("peer-session");
        var family = place.family().isPresent() ? place.family()
                : isAboutSession ? Optional.<AddressFamily>empty() : Optional.of(AddressFamily.IPV4);
        neighbors.say(Kind.NEIGHBOR, who, family, no, words);
    }

    private void process(Place place, Statement statement) {
        var words = statement.words();
        log.understood(statement.line());
        try {
            if (words.take("network")) {
                network(place, words);
            } else if (words.take("aggregate-address")) {
                originate(place, prefix(place, words), Origination.Kind.AGGREGATE, words);
                if (AggregateAddress.hidesOthers(statement.text())) {
                    unknown(statement, EnumSet.of(Concern.ADVERTISED));
                }
            } else if (words.take("no", "bgp", "default", "ipv4-unicast")) {
                ipv4ByDefault = false;
            } else if (words.take("no", "bgp", "enforce-first-as")) {
                firstAsCheck = Stated.at(statement.line(), false);
            } else {
                other(statement);
            }
        } catch (IllegalArgumentException e) {
            unknown(statement, EnumSet.allOf(Concern.class));
        }
    }

    private void other(Statement statement) {
        if (WITHOUT_EFFECT.stream().anyMatch(statement::begins)) {
            return;
        }
        if (ABOUT_SETTINGS.stream().anyMatch(statement::begins)) {
            unknown(statement, EnumSet.of(Concern.SETTINGS));
        } else {
            unknown(statement, EnumSet.allOf(Concern.class));
        }
    }

    private void network(Place place, Words words) {
        originate(place, prefix(place, words), Origination.Kind.NETWORK, words);
    }

    private void originate(Place place, Prefix prefix, Origination.Kind kind, Words words) {
        originations.add(new Origination(place.vrf(), prefix, kind, List.of(words.line())));
        if (kind == Origination.Kind.NETWORK && words.hasMore()) {
            // A route map gives the prefix attributes, or a word a place in the table.
            unknowns.add(new UnknownStatement(log.unknown(words.line(), words.text()), EnumSet.of(Concern.SETTINGS)));
        }
    }

    /** A prefix of IPv4 without mask has that of its class. */
    private static Prefix prefix(Place place, Words words) {
        var first = words.word();
        if (place.family().orElse(AddressFamily.IPV4) == AddressFamily.IPV6) {
            return Prefix.valueOf(first);
        }
        var address = IpAddress.valueOf(first);
        var next = words.fromHere();
        if (words.take("mask") || next.hasMore() && next.word().startsWith("255.")) {
            return new Prefix(address, MaskLength.of(words.word()));
        }
        return new Prefix(address, classLength(address));
    }

    private static int classLength(IpAddress address) {
        var first = address.value().shiftRight(24).intValue();
        return first < 128 ? 8 : first < 192 ? 16 : 24;
    }

    private void unknown(Statement statement, Set<Concern> concerns) {
        unknowns.add(new UnknownStatement(log.unknown(statement.line(), statement.text()), concerns));
    }

    /**
     * Neighbors of the global table take part in IPv4, whatever their address. Those of a VRF are named in the families
     * they take part in; whether they do without being activated is not known.
     */
    @Override
    public RunningSettings of(Who neighbor, IpAddress address, AddressFamily family, boolean isNamed) {
        var settings = RunningSettings.NONE.with(Setting.FIRST_AS_CHECK, firstAsCheck)
                .with(Setting.SHUT_DOWN, Stated.byDefault(false))
                .with(Setting.AUTHENTICATED, Stated.byDefault(false))
                .with(Setting.REMOVES_PRIVATE_AS, Stated.byDefault(false))
                .with(Setting.SENDS_COMMUNITIES, Stated.byDefault(false));
        if (asn.isPresent()) {
            settings = settings.with(Setting.LOCAL_AS, Stated.byDefault(asn.get().value()));
        }
        if (neighbor.vrf().isPresent() && isNamed) {
            return settings;
        }
        return settings.with(Setting.ACTIVATED, Stated.byDefault(
                neighbor.vrf().isEmpty() && ipv4ByDefault && family == AddressFamily.IPV4));
    }

    @Override
    public List<Origination> originations() {
        return originations;
    }

    @Override
    public List<UnknownStatement> unknowns() {
        return unknowns;
    }
}
