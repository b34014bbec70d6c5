package org.erdsl.reading.nxos;

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
import org.erdsl.running.RunningTimers;
import org.erdsl.running.Setting;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/** Reads {@code router bgp}. Sources of what holds when nothing is said: docs/platforms/cisco-nx-os.md. */
final class BgpProcess implements CommonStatements.Process {

    /** "Cisco Nexus 3000 Series NX-OS Unicast Routing Configuration Guide", default BGP parameters. */
    private static final RunningTimers USUAL_TIMERS = new RunningTimers(60, 180);

    /** What changes neither sessions nor which routes pass their filters. */
    private static final List<String> WITHOUT_EFFECT = List.of("router-id", "log-neighbor-changes", "bestpath", "cluster-id",
            "graceful-restart", "graceful-restart-helper", "no graceful-restart", "maximum-paths", "distance", "exit",
            "enforce-first-as", "fast-external-fallover", "no fast-external-fallover", "event-history", "reconnect-interval",
            "flush-routes", "rd", "nexthop", "wait-igp-convergence", "suppress-fib-pending");

    /** What puts routes into BGP or gives them attributes; filters still see all of them. */
    private static final List<String> ABOUT_SETTINGS = List.of("redistribute", "default-information", "default-metric",
            "timers", "table-map", "inject-map");

    private final Neighbors neighbors;
    private final ReadingLog log;
    private final List<Origination> originations = new ArrayList<>();
    private final List<UnknownStatement> unknowns = new ArrayList<>();
    private Optional<Asn> asn = Optional.empty();
    private Stated<Boolean> firstAsCheck = Stated.byDefault(true);

    BgpProcess(Neighbors neighbors, ReadingLog log) {
        this.neighbors = neighbors;
        this.log = log;
    }

    @Override
    public void take(Statement process) {
        asn = Optional.of(Asn.valueOf(process.text().substring("router bgp".length()).strip()));
        process.inside().forEach(statement -> take(Optional.empty(), statement));
    }

    private void take(Optional<String> vrf, Statement statement) {
        var words = statement.words();
        log.understood(statement.line());
        if (words.take("vrf")) {
            var name = Optional.of(words.word());
            statement.inside().forEach(inside -> take(name, inside));
        } else if (words.take("address-family")) {
            networks(vrf, statement, words);
        } else if (words.take("neighbor")) {
            neighbor(Kind.NEIGHBOR, new Who(vrf, words.word()), statement, words);
        } else if (words.take("no", "neighbor")) {
            neighbors.forget(new Who(vrf, words.word()));
        } else if (words.take("template")) {
            var kind = template(words.word());
            neighbor(kind, new Who(Optional.empty(), words.word()), statement, words);
        } else if (words.take("no", "enforce-first-as")) {
            firstAsCheck = Stated.at(statement.line(), false);
        } else {
            other(statement);
        }
    }

    private static Kind template(String word) {
        return switch (word) {
            case "peer" -> Kind.PEER;
            case "peer-session" -> Kind.PEER_SESSION;
            case "peer-policy" -> Kind.PEER_POLICY;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Optional<AddressFamily> family(Words words) {
        var name = words.rest();
        return name.equals("ipv4 unicast") ? Optional.of(AddressFamily.IPV4)
                : name.equals("ipv6 unicast") ? Optional.of(AddressFamily.IPV6) : Optional.empty();
    }

    private void neighbor(Kind kind, Who who, Statement statement, Words words) {
        neighbors.name(kind, who);
        if (words.hasMore()) {
            neighbors.say(kind, who, Optional.empty(), false, words);
        }
        for (var inside : statement.inside()) {
            var command = inside.words();
            if (!inside.begins("address-family")) {
                if (!inside.text().equals("exit")) {
                    neighbors.say(kind, who, Optional.empty(), command.take("no"), command);
                }
                continue;
            }
            var whole = inside.words();
            command.take("address-family");
            var family = family(command);
            if (family.isEmpty()) {
                log.skipped(inside);
                continue;
            }
            // A session takes part in a family because it is named.
            neighbors.say(kind, who, family, false, whole);
            inside.inside().stream().filter(one -> !one.text().equals("exit")).forEach(one -> {
                var ofFamily = one.words();
                neighbors.say(kind, who, family, ofFamily.take("no"), ofFamily);
            });
        }
    }

    private void networks(Optional<String> vrf, Statement statement, Words words) {
        if (family(words).isEmpty()) {
            log.skipped(statement);
            return;
        }
        for (var inside : statement.inside()) {
            var command = inside.words();
            log.understood(inside.line());
            var isNetwork = command.take("network");
            if (!isNetwork && !command.take("aggregate-address")) {
                other(inside);
                continue;
            }
            originations.add(new Origination(vrf, command.value(Prefix::valueOf),
                    isNetwork ? Origination.Kind.NETWORK : Origination.Kind.AGGREGATE, List.of(inside.line())));
            if (isNetwork && command.hasMore()) {
                unknown(inside, EnumSet.of(Concern.SETTINGS));
            } else if (!isNetwork && AggregateAddress.hidesOthers(inside.text())) {
                unknown(inside, EnumSet.of(Concern.ADVERTISED));
            }
        }
    }

    private void other(Statement statement) {
        if (ABOUT_SETTINGS.stream().anyMatch(statement::begins)) {
            unknown(statement, EnumSet.of(Concern.SETTINGS));
        } else if (WITHOUT_EFFECT.stream().noneMatch(statement::begins)) {
            unknown(statement, EnumSet.allOf(Concern.class));
        }
    }

    private void unknown(Statement statement, Set<Concern> concerns) {
        unknowns.add(new UnknownStatement(log.unknown(statement.line(), statement.text()), concerns));
    }

    /** A neighbor takes part in the families that are named inside it, and in no other. */
    @Override
    public RunningSettings of(Who neighbor, IpAddress address, AddressFamily family, boolean isNamed) {
        var settings = RunningSettings.NONE.with(Setting.FIRST_AS_CHECK, firstAsCheck)
                .with(Setting.SHUT_DOWN, Stated.byDefault(false))
                .with(Setting.AUTHENTICATED, Stated.byDefault(false))
                .with(Setting.REMOVES_PRIVATE_AS, Stated.byDefault(false))
                .with(Setting.SENDS_COMMUNITIES, Stated.byDefault(false))
                .with(Setting.TIMERS, Stated.byDefault(USUAL_TIMERS))
                .with(Setting.ACTIVATED, Stated.byDefault(false));
        return asn.map(number -> settings.with(Setting.LOCAL_AS, Stated.byDefault(number))).orElse(settings);
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
