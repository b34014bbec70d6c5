package org.erdsl.reading.frr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import org.erdsl.reading.ios.CommonStatements;
import org.erdsl.reading.ios.Neighbors;
import org.erdsl.reading.ios.ReadingLog;
import org.erdsl.reading.ios.Statement;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningBfd;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.Setting;
import org.erdsl.running.SourceText;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/** Reads what {@code vtysh -c "show running-config"} shows of FRRouting, and files of its form. */
public final class FrrReader implements RunningReader {

    private static final Pattern NEIGHBOR = Pattern.compile("(?m)^ +neighbor \\S+ (remote-as|peer-group|activate)");
    private static final Pattern OF_FRR = Pattern.compile("(?m)^(frr (version|defaults) |bgp (as-path access-list|community-list) "
            + "|exit-vrf$| exit-address-family$)");
    /** FRR writes prefixes with their length and knows no version of itself without its name; IOS does. */
    private static final Pattern OF_IOS = Pattern.compile(
            "(?m)^(version \\d| (ip address|network) \\d\\S+ (mask )?255\\.| encapsulation dot1Q | vrf forwarding )");
    private static final Pattern VLANS = Pattern.compile("[^.]+(?:\\.(\\d{1,4}))?\\.(\\d{1,4})");

    /** What stands inside of something; where it is not indented, nobody knows inside of what. */
    private static final Set<String> INSIDE = Set.of("neighbor", "network", "address-family", "match", "set", "on-match");

    /** FRR 9.1 in the form of {@link Release}. */
    private static final int EMBEDDED = 901;

    @Override
    public String platform() {
        return "frr";
    }

    @Override
    public boolean recognises(SourceText text) {
        return NEIGHBOR.matcher(text.text()).find() && OF_FRR.matcher(text.text()).find()
                && !OF_IOS.matcher(text.text()).find();
    }

    @Override
    public RunningRouter read(SourceText text) {
        return read(platform(), Statement.of(text), Release.of(text.text()), new ReadingLog());
    }

    /**
     * Reads statements that a platform gives FRR 9.1, and says of itself whether neighbors need filters.
     *
     * @param platform the platform
     * @param log where to say what became of them
     */
    public static RunningRouter read(String platform, List<Statement> statements, ReadingLog log) {
        return read(platform, statements, new Release(Optional.of(EMBEDDED), Optional.empty()), log);
    }

    private static RunningRouter read(String platform, List<Statement> statements, Release release, ReadingLog log) {
        var neighbors = new Neighbors();
        var bgp = new BgpProcess(neighbors, log, release);
        var profiles = new BfdProfiles();
        var unknowns = new ArrayList<UnknownStatement>();
        for (var statement : statements) {
            if (statement.begins("bfd")) {
                profiles.take(statement);
            }
            if (INSIDE.contains(statement.text().split(" ")[0])) {
                unknowns.add(new UnknownStatement(log.unknown(statement.line(), statement.text()),
                        EnumSet.allOf(Concern.class)));
            }
        }
        var read = new CommonStatements(log, expression -> true).read(platform, statements, neighbors, bgp);
        unknowns.addAll(read.unknowns());
        var policies = new LinkedHashMap<>(read.policies());
        var sessions = read.sessions().stream()
                .map(session -> withoutFilters(withTimers(session, bgp, profiles), bgp, log))
                .map(session -> withRemoval(session, read.policies(), policies))
                .toList();
        return new RunningRouter(read.platform(), read.version(), read.hostname(), sessions, policies, read.originations(),
                read.interfaces().stream().map(FrrReader::withVlans).toList(), unknowns, log.reading());
    }

    private static RunningSession withTimers(RunningSession session, BgpProcess bgp, BfdProfiles profiles) {
        var names = new ArrayList<>(List.of(session.neighbor().toString()));
        names.addAll(session.settings().value(Setting.PEER_GROUPS).orElse(List.of()));
        var timers = names.stream().flatMap(name -> bgp.bfdProfile(session.vrf(), name).stream()).findFirst()
                .flatMap(profiles::timers);
        return session.settings().get(Setting.BFD).filter(bfd -> bfd.value().enabled() && timers.isPresent())
                .map(bfd -> with(session, Setting.BFD, new Stated<>(new RunningBfd(true, timers), bfd.lines())))
                .orElse(session);
    }

    private static <T> RunningSession with(RunningSession session, Setting<T> setting, Stated<T> value) {
        return new RunningSession(session.vrf(), session.neighbor(), session.family(), session.settings().with(setting, value),
                session.inbound(), session.outbound(), session.unknowns(), session.lines());
    }

    /** Without filters, a neighbor of the router's own AS takes and tells all; of another AS, that depends. */
    private static RunningSession withoutFilters(RunningSession session, BgpProcess bgp, ReadingLog log) {
        var local = session.settings().value(Setting.LOCAL_AS);
        var isInternal = local.isPresent() && local.equals(session.settings().value(Setting.REMOTE_AS));
        return isInternal ? session : new RunningSession(session.vrf(), session.neighbor(), session.family(),
                session.settings(), chain(session, session.inbound(), bgp, log), chain(session, session.outbound(), bgp, log),
                session.unknowns(), session.lines());
    }

    private static PolicyChain chain(RunningSession session, PolicyChain chain, BgpProcess bgp, ReadingLog log) {
        if (!chain.uses().isEmpty()) {
            return chain;
        }
        return new PolicyChain(List.of(), bgp.needsFilters(session.vrf())
                .map(needs -> needs ? Outcome.REJECT : Outcome.ACCEPT)
                .orElseGet(() -> new Outcome.OutcomeNotUnderstood(
                        log.unknown(session.lines().get(0), "no filter, and no line with frr version and frr defaults"))));
    }

    private static RunningSession withRemoval(RunningSession session, Map<String, RunningPolicy> read,
            Map<String, RunningPolicy> policies) {
        var uses = session.outbound().uses();
        if (uses.isEmpty()) {
            return session;
        }
        var last = read.get(uses.get(uses.size() - 1).policy());
        return PrivateAsnRemoval.without(last).map(policy -> {
            policies.put(policy.name(), policy);
            return with(session, Setting.REMOVES_PRIVATE_AS, new Stated<>(true, policy.lines()));
        }).orElse(session);
    }

    /** Linux names a device of a VLAN by its tags, and FRR does not say them. */
    private static RunningInterface withVlans(RunningInterface link) {
        var name = VLANS.matcher(link.name());
        if (!name.matches()) {
            return link;
        }
        return new RunningInterface(link.name(), link.vrf(), number(name.group(2)), number(name.group(1)), link.addresses(),
                link.mtu(), link.bfd(), link.shutDown(), link.description(), link.lines());
    }

    private static OptionalInt number(String text) {
        return Optional.ofNullable(text).map(Integer::valueOf).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
