package org.erdsl.reading.frr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.reading.ios.AggregateAddress;
import org.erdsl.reading.ios.CommonStatements;
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

/** Reads {@code router bgp}, of which there is one for each VRF. Sources of the defaults: docs/platforms/frr.md. */
final class BgpProcess implements CommonStatements.Process {

    /** What a session is; outside of address families, everything else is about its IPv4 routes. */
    private static final Set<String> ABOUT_SESSIONS = Set.of("remote-as", "local-as", "description", "shutdown", "password",
            "update-source", "timers", "ebgp-multihop", "ttl-security", "bfd", "enforce-first-as", "peer-group",
            "disable-connected-check", "capability", "graceful-restart", "graceful-restart-helper",
            "graceful-restart-disable", "advertisement-interval");

    /** What changes neither sessions nor which routes pass their filters. */
    private static final List<String> WITHOUT_EFFECT = List.of("bgp router-id", "bgp log-neighbor-changes", "bgp bestpath",
            "bgp graceful-restart", "bgp always-compare-med", "bgp deterministic-med", "bgp default ipv4-unicast",
            "bgp cluster-id", "bgp fast-external-failover", "no bgp fast-external-failover", "bgp default show-hostname",
            "bgp default show-nexthop-hostname", "bgp update-delay", "bgp network import-check",
            "no bgp network import-check", "no bgp default ipv6-unicast", "maximum-paths", "distance", "exit-address-family",
            "no auto-summary", "no synchronization", "bgp disable-ebgp-connected-route-check", "bgp route-map delay-timer",
            "coalesce-time", "read-quanta", "write-quanta");

    /** What puts routes into BGP or gives them attributes; filters still see all of them. */
    private static final List<String> ABOUT_SETTINGS = List.of("redistribute", "bgp listen", "timers bgp",
            "bgp default local-preference", "bgp dampening", "table-map", "import vrf", "import vpn", "export vpn",
            "rd vpn", "rt vpn", "label vpn", "route-map vpn");

    private final Neighbors neighbors;
    private final ReadingLog log;
    private final Release release;
    private final List<Origination> originations = new ArrayList<>();
    private final List<UnknownStatement> unknowns = new ArrayList<>();
    private final Map<Optional<String>, Asn> asns = new HashMap<>();
    private final Map<Optional<String>, Boolean> ipv4ByDefault = new HashMap<>();
    private final Map<Optional<String>, Boolean> ipv6ByDefault = new HashMap<>();
    private final Map<Optional<String>, Boolean> needsFilters = new HashMap<>();
    private final Map<Who, String> bfdProfiles = new HashMap<>();

    BgpProcess(Neighbors neighbors, ReadingLog log, Release release) {
        this.neighbors = neighbors;
        this.log = log;
        this.release = release;
    }

    @Override
    public void take(Statement process) {
        var words = process.words();
        words.take("router", "bgp");
        var asn = words.value(Asn::valueOf);
        var vrf = words.take("vrf") ? Optional.of(words.word()) : Optional.<String>empty();
        words.end();
        asns.put(vrf, asn);
        process.inside().forEach(statement -> take(vrf, Optional.empty(), statement));
    }

    private void take(Optional<String> vrf, Optional<AddressFamily> family, Statement statement) {
        var words = statement.words();
        log.understood(statement.line());
        if (words.take("address-family")) {
            family(vrf, statement, words.rest());
            return;
        }
        try {
            var no = words.take("no");
            if (words.take("neighbor")) {
                neighbor(vrf, family, no, words);
            } else if (no || !network(vrf, words)) {
                other(vrf, statement);
            }
        } catch (IllegalArgumentException e) {
            unknown(statement.words(), EnumSet.allOf(Concern.class));
        }
    }

    private void family(Optional<String> vrf, Statement statement, String name) {
        if (name.matches("ipv[46]( unicast)?")) {
            var family = name.startsWith("ipv4") ? AddressFamily.IPV4 : AddressFamily.IPV6;
            statement.inside().forEach(inside -> take(vrf, Optional.of(family), inside));
        } else {
            log.skipped(statement);
        }
    }

    private void neighbor(Optional<String> vrf, Optional<AddressFamily> family, boolean no, Words words) {
        var who = new Who(vrf, words.word());
        if (no && !words.hasMore()) {
            neighbors.forget(who);
        } else if (words.rest().equals("peer-group")) {
            neighbors.name(Kind.NEIGHBOR, who);
        } else if (words.fromHere().take("bfd", "profile")) {
            bfdProfiles.put(who, words.text().replaceFirst(".* ", ""));
        } else if (!words.fromHere().take("timers", "connect") && !words.fromHere().take("timers", "delayopen")) {
            var isAboutSession = ABOUT_SESSIONS.contains(words.fromHere().word());
            neighbors.say(Kind.NEIGHBOR, who, family.isPresent() || isAboutSession ? family : Optional.of(AddressFamily.IPV4),
                    no, words);
        }
    }

    private boolean network(Optional<String> vrf, Words words) {
        var isNetwork = words.take("network");
        if (!isNetwork && !words.take("aggregate-address")) {
            return false;
        }
        originations.add(new Origination(vrf, words.value(Prefix::valueOf),
                isNetwork ? Origination.Kind.NETWORK : Origination.Kind.AGGREGATE, List.of(words.line())));
        if (isNetwork && words.hasMore()) {
            unknown(words, EnumSet.of(Concern.SETTINGS));
        } else if (!isNetwork && AggregateAddress.hidesOthers(words.text())) {
            unknown(words, EnumSet.of(Concern.ADVERTISED));
        }
        return true;
    }

    private void other(Optional<String> vrf, Statement statement) {
        if (statement.begins("no bgp default ipv4-unicast")) {
            ipv4ByDefault.put(vrf, false);
        } else if (statement.begins("bgp default ipv6-unicast")) {
            ipv6ByDefault.put(vrf, true);
        } else if (statement.begins("no bgp ebgp-requires-policy")) {
            needsFilters.put(vrf, false);
        } else if (statement.begins("bgp ebgp-requires-policy")) {
            needsFilters.put(vrf, true);
        } else if (ABOUT_SETTINGS.stream().anyMatch(statement::begins)) {
            unknown(statement.words(), EnumSet.of(Concern.SETTINGS));
        } else if (WITHOUT_EFFECT.stream().noneMatch(statement::begins)) {
            unknown(statement.words(), EnumSet.allOf(Concern.class));
        }
    }

    private void unknown(Words words, Set<Concern> concerns) {
        unknowns.add(new UnknownStatement(log.unknown(words.line(), words.text()), concerns));
    }

    /** Every neighbor takes part in IPv4, whatever its address, unless the router says otherwise; communities are sent. */
    @Override
    public RunningSettings of(Who neighbor, IpAddress address, AddressFamily family, boolean isNamed) {
        var settings = RunningSettings.NONE.with(Setting.SHUT_DOWN, Stated.byDefault(false))
                .with(Setting.AUTHENTICATED, Stated.byDefault(false))
                .with(Setting.REMOVES_PRIVATE_AS, Stated.byDefault(false))
                .with(Setting.SENDS_COMMUNITIES, Stated.byDefault(true))
                .with(Setting.ACTIVATED, Stated.byDefault(family == AddressFamily.IPV4
                        ? ipv4ByDefault.getOrDefault(neighbor.vrf(), true)
                        : ipv6ByDefault.getOrDefault(neighbor.vrf(), false)));
        if (release.checksFirstAs().isPresent()) {
            settings = settings.with(Setting.FIRST_AS_CHECK, Stated.byDefault(release.checksFirstAs().get()));
        }
        var asn = asns.get(neighbor.vrf());
        return asn == null ? settings : settings.with(Setting.LOCAL_AS, Stated.byDefault(asn));
    }

    /** Whether neighbors of another AS need filters in a VRF; nothing where that is not known. */
    Optional<Boolean> needsFilters(Optional<String> vrf) {
        return Optional.ofNullable(needsFilters.get(vrf)).or(release::needsFilters);
    }

    /** The profile of BFD that a neighbor or group names. */
    Optional<String> bfdProfile(Optional<String> vrf, String name) {
        return Optional.ofNullable(bfdProfiles.get(new Who(vrf, name)));
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
