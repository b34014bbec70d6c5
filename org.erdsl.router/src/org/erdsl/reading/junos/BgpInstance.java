package org.erdsl.reading.junos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.Outcome;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningSession;
import org.erdsl.running.RunningSettings;
import org.erdsl.running.Setting;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;

/** BGP in one routing instance, or outside of all: what a neighbor says comes before what its group says. */
final class BgpInstance {

    /** The policy behind all others of a session in its direction to the neighbor. */
    static final String DEFAULT_EXPORT = "(BGP's own export policy)";

    private static final class Group {

        private final BgpScope scope;
        private final Map<IpAddress, BgpScope> neighbors = new LinkedHashMap<>();

        private Group(ReadingNotes notes) {
            this.scope = new BgpScope(notes);
        }
    }

    private final Optional<String> instance;
    private final ReadingNotes notes;
    private final BgpScope all;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private Outcome importWithoutPolicy = Outcome.ACCEPT;
    private boolean exportsWithoutPolicy = true;
    Optional<Stated<Asn>> asn = Optional.empty();

    BgpInstance(Optional<String> instance, ReadingNotes notes) {
        this.instance = instance;
        this.notes = notes;
        this.all = new BgpScope(notes);
    }

    /** Takes what stands below {@code protocols bgp}. */
    void take(JunosStatement statement) {
        if (statement.word(0).equals("group")) {
            var group = groups.computeIfAbsent(statement.word(1), name -> new Group(notes));
            group(group, statement.below(2));
        } else if (statement.toString().startsWith("defaults ebgp no-policy ")) {
            withoutPolicy(statement.below(3));
        } else {
            all.take(statement);
        }
    }

    private void group(Group group, JunosStatement statement) {
        if (!statement.word(0).equals("neighbor")) {
            group.scope.take(statement);
            return;
        }
        try {
            var address = IpAddress.valueOf(statement.word(1));
            group.neighbors.computeIfAbsent(address, key -> new BgpScope(notes)).take(statement.below(2));
        } catch (IllegalArgumentException e) {
            group.scope.take(statement); // no address: whatever it is, it may concern the group
        }
    }

    /** RFC 8212, where it is asked for (Juniper, "defaults (Protocols BGP)"). */
    private void withoutPolicy(JunosStatement statement) {
        notes.understood();
        for (var i = 0; i < statement.words().size(); i++) {
            if (statement.word(i).equals("receive")) {
                importWithoutPolicy = statement.word(i + 1).equals("accept") ? Outcome.ACCEPT : Outcome.REJECT;
            } else if (statement.word(i).equals("advertise")) {
                exportsWithoutPolicy = statement.word(i + 1).equals("accept");
            }
        }
    }

    /** A session for each neighbor and family. */
    List<RunningSession> sessions(Optional<Stated<Asn>> routersAs) {
        var sessions = new ArrayList<RunningSession>();
        groups.forEach((name, group) -> group.neighbors.forEach((address, neighbor) -> {
            var levels = List.of(neighbor, group.scope, all);
            for (var family : families(levels, address)) {
                sessions.add(session(name, address, family, levels, asn.isPresent() ? asn : routersAs));
            }
        }));
        return sessions;
    }

    /** Where none is named, an IPv4 neighbor has IPv4 routes; of IPv6 ones that is not documented. */
    private static Set<AddressFamily> families(List<BgpScope> levels, IpAddress address) {
        return levels.stream().filter(BgpScope::saysFamilies).findFirst()
                .map(level -> level.families.keySet())
                .orElse(Set.of(address.family()));
    }

    private RunningSession session(String group, IpAddress address, AddressFamily family, List<BgpScope> levels,
            Optional<Stated<Asn>> routersAs) {
        var settings = RunningSettings.NONE;
        for (var level : levels) {
            settings = settings.orElse(level.settings);
        }
        settings = settings.with(Setting.PEER_GROUPS, Stated.at(levels.get(1).lines.isEmpty()
                ? levels.get(0).lines.get(0) : levels.get(1).lines.get(0), List.of(group)));
        var limit = levels.stream().filter(BgpScope::saysFamilies).findFirst()
                .map(level -> level.families.get(family)).flatMap(PrefixLimits::limit);
        if (limit.isPresent()) {
            settings = settings.with(Setting.MAXIMUM_PREFIXES, limit.get());
        }
        var internal = levels.stream().flatMap(level -> level.type.stream()).findFirst().equals(Optional.of("internal"));
        settings = withDefaults(settings, internal, routersAs);
        var unknowns = new ArrayList<>(levels.stream().flatMap(level -> level.unknowns.stream()).toList());
        levels.stream().filter(level -> level.settings.get(Setting.LOCAL_AS).isPresent()).findFirst()
                .ifPresent(level -> unknowns.addAll(level.localAsInPaths()));
        if (address.family() == AddressFamily.IPV6 && levels.stream().noneMatch(BgpScope::saysFamilies)) {
            unknowns.add(UnknownStatement.ofAnything(levels.get(0).lines.get(0),
                    "the families of IPv6 neighbor " + address));
        }
        return new RunningSession(instance, address, family, settings, imports(levels, unknowns),
                exports(levels, unknowns, internal), unknowns, levels.get(0).lines);
    }

    private static RunningSettings withDefaults(RunningSettings said, boolean internal, Optional<Stated<Asn>> routersAs) {
        var settings = said.orElse(RunningSettings.NONE
                .with(Setting.ACTIVATED, Stated.byDefault(true))
                .with(Setting.SHUT_DOWN, Stated.byDefault(false))
                .with(Setting.FIRST_AS_CHECK, Stated.byDefault(false))
                .with(Setting.REMOVES_PRIVATE_AS, Stated.byDefault(false))
                .with(Setting.SENDS_COMMUNITIES, Stated.byDefault(true)));
        if (routersAs.isPresent()) {
            settings = settings.orElse(RunningSettings.NONE.with(Setting.LOCAL_AS, routersAs.get()));
        }
        return internal && settings.get(Setting.LOCAL_AS).isPresent()
                ? settings.orElse(RunningSettings.NONE.with(Setting.REMOTE_AS, settings.get(Setting.LOCAL_AS).get()))
                : settings;
    }

    /** Without a policy that decides, BGP takes every route (Juniper, "Default Routing Policies"). */
    private PolicyChain imports(List<BgpScope> levels, List<UnknownStatement> unknowns) {
        var names = levels.stream().map(level -> level.imports).filter(list -> !list.isEmpty()).findFirst();
        return names.isEmpty()
                ? new PolicyChain(List.of(), importWithoutPolicy)
                : new PolicyChain(uses(names.get(), unknowns), Outcome.ACCEPT);
    }

    /** Without a policy that decides, BGP tells the routes it learned by BGP. */
    private PolicyChain exports(List<BgpScope> levels, List<UnknownStatement> unknowns, boolean internal) {
        var names = levels.stream().map(level -> level.exports).filter(list -> !list.isEmpty()).findFirst();
        if (names.isEmpty() && !exportsWithoutPolicy && !internal) {
            return new PolicyChain(List.of(), Outcome.REJECT);
        }
        var uses = names.map(list -> uses(list, unknowns)).orElse(List.of());
        return new PolicyChain(Stream.concat(uses.stream(),
                Stream.of(new PolicyChain.Use(DEFAULT_EXPORT, levels.get(0).lines.get(0)))).toList(), Outcome.REJECT);
    }

    /** The policies of a list, one behind the other. An expression over several is not understood. */
    private List<PolicyChain.Use> uses(List<JunosStatement> statements, List<UnknownStatement> unknowns) {
        var uses = new ArrayList<PolicyChain.Use>();
        for (var statement : statements) {
            if (ConditionReading.isName(statement)) {
                uses.add(new PolicyChain.Use(statement.word(0), statement.line()));
            } else {
                var unknown = notes.unknown(statement.line(), "a policy expression: " + statement);
                unknowns.add(UnknownStatement.ofAnything(unknown.line(), unknown.text()));
            }
        }
        return uses;
    }
}
