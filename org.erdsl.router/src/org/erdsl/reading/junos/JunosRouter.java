package org.erdsl.reading.junos;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.Asn;
import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;
import org.erdsl.running.Condition;
import org.erdsl.running.Origination;
import org.erdsl.running.Outcome;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.RunningTerm;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Stated;
import org.erdsl.running.UnknownStatement;

/** The statements of a router, sorted by what they are about. */
final class JunosRouter {

    private final ReadingNotes notes = new ReadingNotes();
    private final PolicyDefinitions policies = new PolicyDefinitions(notes);
    private final InterfaceUnits units = new InterfaceUnits(notes);
    private final Map<Optional<String>, BgpInstance> bgp = new LinkedHashMap<>();
    private final Map<String, String> instances = new HashMap<>();
    private final List<Origination> originations = new ArrayList<>();
    private final List<UnknownStatement> unknowns = new ArrayList<>();
    private final JunosText text;
    private Optional<String> hostname = Optional.empty();
    private Optional<String> version = Optional.empty();

    JunosRouter(JunosText text) {
        this.text = text;
    }

    RunningRouter read() {
        text.notUnderstood().forEach(this::unknown);
        text.statements().forEach(this::take);
        var sessions = new ArrayList<RunningSession>();
        var routersAs = Optional.ofNullable(bgp.get(Optional.<String>empty())).flatMap(global -> global.asn);
        bgp.values().forEach(instance -> sessions.addAll(instance.sessions(routersAs)));
        return new RunningRouter("juniper-junos", version, hostname, sessions, policies(sessions), originations,
                units.interfaces(instances), unknowns, notes.reading());
    }

    private void unknown(JunosStatement statement) {
        var unknown = notes.unknown(statement.line(), statement.toString());
        unknowns.add(UnknownStatement.ofAnything(unknown.line(), unknown.text()));
    }

    private void take(JunosStatement statement) {
        var groups = statement.words().indexOf("apply-groups");
        if (groups >= 0) {
            inherited(statement, groups);
            return;
        }
        switch (statement.word(0)) {
            case "version" -> {
                version = Optional.of(statement.word(1));
                notes.understood();
            }
            case "interfaces" -> units.take(statement.below(1));
            case "policy-options" -> policies.take(statement.below(1));
            case "routing-instances" -> instance(statement.word(1), statement.below(2));
            case "routing-options", "protocols" -> table(Optional.empty(), statement);
            case "system" -> system(statement);
            case "logical-systems", "tenants" -> ifBgp(statement);
            default -> notes.skipped(statement.line());
        }
    }

    private void system(JunosStatement statement) {
        if (statement.word(1).equals("host-name")) {
            hostname = Optional.of(statement.word(2));
            notes.understood();
        } else {
            notes.skipped(statement.line());
        }
    }

    private void ifBgp(JunosStatement statement) {
        if (statement.words().contains("bgp") || statement.words().contains("policy-options")) {
            unknown(statement);
        } else {
            notes.skipped(statement.line());
        }
    }

    /** What a group of statements adds below the place that asks for it is not worked out; it may be about BGP. */
    private void inherited(JunosStatement statement, int place) {
        var name = statement.word(place + 1);
        var concerns = text.statements().stream()
                .filter(other -> other.begins(List.of("groups", name)))
                .anyMatch(other -> other.words().contains("bgp") || other.words().contains("policy-options")
                        || other.words().contains("routing-instances") || other.words().contains("autonomous-system"));
        if (concerns) {
            unknown(statement);
        } else {
            notes.skipped(statement.line());
        }
    }

    private void instance(String name, JunosStatement statement) {
        if (statement.word(0).equals("interface") && statement.words().size() == 2) {
            instances.put(statement.word(1), name);
            notes.understood();
        } else {
            table(Optional.of(name), statement);
        }
    }

    private void table(Optional<String> instance, JunosStatement statement) {
        if (statement.word(0).equals("protocols") && statement.word(1).equals("bgp")) {
            bgp(instance).take(statement.below(2));
        } else if (statement.word(0).equals("routing-options") && statement.word(1).equals("autonomous-system")) {
            asn(instance, statement);
        } else if (statement.word(0).equals("routing-options") && statement.word(1).equals("confederation")) {
            unknown(statement); // paths hold numbers that expressions do not see
        } else if (statement.word(0).equals("routing-options")) {
            route(instance, statement);
        } else {
            notes.skipped(statement.line());
        }
    }

    private BgpInstance bgp(Optional<String> instance) {
        return bgp.computeIfAbsent(instance, name -> new BgpInstance(name, notes));
    }

    private void asn(Optional<String> instance, JunosStatement statement) {
        try {
            bgp(instance).asn = Optional.of(Stated.at(statement.line(), Asn.valueOf(statement.word(2))));
            notes.understood();
        } catch (IllegalArgumentException e) { // only what stands beside the number: loops, asdot-notation
            notes.skipped(statement.line());
        }
    }

    /** Static and aggregate routes: what export policies may let out. */
    private void route(Optional<String> instance, JunosStatement statement) {
        var below = statement.word(1).equals("rib") ? statement.below(3) : statement.below(1);
        if (!below.word(1).equals("route") || !List.of("static", "aggregate", "generate").contains(below.word(0))) {
            notes.skipped(statement.line());
            return;
        }
        try {
            var prefix = JunosPrefix.of(below.word(2));
            var kind = below.word(0).equals("static") ? Origination.Kind.STATIC : Origination.Kind.AGGREGATE;
            if (originations.stream().noneMatch(known -> known.vrf().equals(instance) && known.prefix().equals(prefix)
                    && known.kind() == kind)) {
                originations.add(new Origination(instance, prefix, kind, List.of(statement.line())));
            }
            notes.understood();
        } catch (IllegalArgumentException e) {
            notes.unknown(statement.line(), statement.toString());
        }
    }

    /** The policies that sessions use, and those that these call. */
    private Map<String, RunningPolicy> policies(List<RunningSession> sessions) {
        var read = new LinkedHashMap<String, RunningPolicy>();
        var open = new ArrayDeque<Map.Entry<String, SourceLine>>();
        for (var session : sessions) {
            session.inbound().uses().forEach(use -> open.add(Map.entry(use.policy(), use.line())));
            session.outbound().uses().forEach(use -> open.add(Map.entry(use.policy(), use.line())));
        }
        while (!open.isEmpty()) {
            var use = open.remove();
            if (use.getKey().equals(BgpInstance.DEFAULT_EXPORT)) {
                read.putIfAbsent(use.getKey(), defaultExport(use.getValue()));
            } else if (!read.containsKey(use.getKey())) {
                read.put(use.getKey(), policies.policy(use.getKey(), use.getValue()));
                policies.calledBy(use.getKey()).forEach(name -> open.add(Map.entry(name, use.getValue())));
            }
        }
        return read;
    }

    /** Routes with a path were learned by BGP; one without may be, from a router of the same AS. */
    private static RunningPolicy defaultExport(SourceLine line) {
        var learned = Condition.anyOf(new Condition.Carries("protocol bgp"), new Condition.PathIs(
                AsPathPattern.sequence(AsPathPattern.one(AsnRange.ANY), AsPathPattern.anything())));
        return new RunningPolicy(BgpInstance.DEFAULT_EXPORT, BgpInstance.DEFAULT_EXPORT,
                List.of(new RunningTerm("learned by BGP", learned, List.of(), Outcome.ACCEPT, List.of())), Outcome.REJECT,
                true, List.of(line));
    }
}
