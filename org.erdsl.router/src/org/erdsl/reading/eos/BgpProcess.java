package org.erdsl.reading.eos;

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

/** Reads {@code router bgp}. Sources of what holds when nothing is said: docs/platforms/arista-eos.md. */
final class BgpProcess implements CommonStatements.Process {

    /** What changes neither sessions nor which routes pass their filters. */
    private static final List<String> WITHOUT_EFFECT = List.of("router-id", "bgp log-neighbor-changes", "bgp bestpath",
            "bgp asn notation", "bgp always-compare-med", "bgp next-hop-unchanged", "maximum-paths", "distance", "update wait",
            "update wait-install", "graceful-restart", "graceful-restart-helper", "no graceful-restart-helper", "rd",
            "route-target", "bgp default ipv4-unicast", "bgp cluster-id", "exit", "vlan", "vlan-aware-bundle",
            "bgp convergence");

    /** What puts routes into BGP or gives them attributes; filters still see all of them. */
    private static final List<String> ABOUT_SETTINGS = List.of("redistribute", "bgp listen", "timers bgp",
            "bgp redistribute-internal", "bgp default local-preference", "dynamic");

    private final Neighbors neighbors;
    private final ReadingLog log;
    private final List<Origination> originations = new ArrayList<>();
    private final List<UnknownStatement> unknowns = new ArrayList<>();
    private Optional<Asn> asn = Optional.empty();
    private boolean ipv4ByDefault = true;

    BgpProcess(Neighbors neighbors, ReadingLog log) {
        this.neighbors = neighbors;
        this.log = log;
    }

    @Override
    public void take(Statement process) {
        asn = Optional.of(Asn.valueOf(process.text().substring("router bgp".length()).strip()));
        process.inside().forEach(statement -> take(Optional.empty(), Optional.empty(), statement));
    }

    private void take(Optional<String> vrf, Optional<AddressFamily> family, Statement statement) {
        var words = statement.words();
        var no = words.take("no");
        log.understood(statement.line());
        if (words.take("vrf")) {
            var name = Optional.of(words.word());
            statement.inside().forEach(inside -> take(name, Optional.empty(), inside));
        } else if (words.take("address-family")) {
            family(vrf, statement, words);
        } else if (words.take("neighbor")) {
            neighbor(vrf, family, no, words);
        } else if (no || !network(vrf, family, words)) {
            other(statement);
        }
    }

    private void family(Optional<String> vrf, Statement statement, Words words) {
        var name = words.rest();
        if (name.equals("ipv4") || name.equals("ipv6")) {
            var family = name.equals("ipv4") ? AddressFamily.IPV4 : AddressFamily.IPV6;
            statement.inside().forEach(inside -> take(vrf, Optional.of(family), inside));
        } else {
            log.skipped(statement);
        }
    }

    private void neighbor(Optional<String> vrf, Optional<AddressFamily> family, boolean no, Words words) {
        var who = new Who(vrf, words.word());
        if (who.name().equals("default")) {
            unknown(words, EnumSet.allOf(Concern.class));
        } else if (no && !words.hasMore()) {
            neighbors.forget(who);
        } else if (words.rest().equals("peer group") || words.rest().equals("peer-group")) {
            neighbors.name(Kind.NEIGHBOR, who);
        } else {
            neighbors.say(Kind.NEIGHBOR, who, family, no, words);
        }
    }

    private boolean network(Optional<String> vrf, Optional<AddressFamily> family, Words words) {
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

    private void other(Statement statement) {
        if (statement.begins("no bgp default ipv4-unicast")) {
            ipv4ByDefault = false;
        } else if (ABOUT_SETTINGS.stream().anyMatch(statement::begins)) {
            unknown(statement.words(), EnumSet.of(Concern.SETTINGS));
        } else if (WITHOUT_EFFECT.stream().noneMatch(statement::begins)) {
            unknown(statement.words(), EnumSet.allOf(Concern.class));
        }
    }

    private void unknown(Words words, Set<Concern> concerns) {
        unknowns.add(new UnknownStatement(log.unknown(words.line(), words.text()), concerns));
    }

    /** Neighbors with IPv4 addresses take part in IPv4; of those with IPv6 addresses, releases differ. */
    @Override
    public RunningSettings of(Who neighbor, IpAddress address, AddressFamily family, boolean isNamed) {
        var settings = RunningSettings.NONE.with(Setting.SHUT_DOWN, Stated.byDefault(false))
                .with(Setting.AUTHENTICATED, Stated.byDefault(false))
                .with(Setting.REMOVES_PRIVATE_AS, Stated.byDefault(false))
                .with(Setting.SENDS_COMMUNITIES, Stated.byDefault(false));
        if (asn.isPresent()) {
            settings = settings.with(Setting.LOCAL_AS, Stated.byDefault(asn.get()));
        }
        if (family == AddressFamily.IPV6) {
            return settings.with(Setting.ACTIVATED, Stated.byDefault(false));
        }
        return address.family() == AddressFamily.IPV4
                ? settings.with(Setting.ACTIVATED, Stated.byDefault(ipv4ByDefault))
                : settings;
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
