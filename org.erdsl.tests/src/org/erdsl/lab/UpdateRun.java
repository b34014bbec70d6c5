package org.erdsl.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.erdsl.change.RouterChange;
import org.erdsl.change.UnsafeChangeException;
import org.erdsl.generator.RouterScenario;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Advertisement;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.proof.ReaderRegistry;
import org.erdsl.routes.Announcement;
import org.erdsl.routes.RouteCorpus;

/** A model's router in the lab, to each of the edits and back. */
final class UpdateRun {

    /** How files end that hold commands and no configuration. */
    static final String COMMANDS = ".commands";

    private final Daemon daemon;
    private final boolean byCommands;
    private final List<String> names = new ArrayList<>();
    private final List<Boolean> ending = new ArrayList<>();
    private final List<RouterPlan> plans = new ArrayList<>();
    private final RouteCorpus corpus;

    /** @param byCommands whether the router is given the commands of the change instead of its next configuration */
    UpdateRun(Daemon daemon, boolean byCommands, String model, List<Edit> edits, Path folder) throws IOException {
        this.daemon = daemon;
        this.byCommands = byCommands;
        this.corpus = corpus(folder);
        var base = plan(model);
        add("begin", base, false);
        for (var edit : edits) {
            var ends = !byCommands && edit.ending().contains(daemon);
            add(edit.name(), plan(edit.of(model)), ends);
            add("back from: " + edit.name(), base, ends);
        }
    }

    private void add(String name, RouterPlan plan, boolean ends) {
        names.add(name);
        plans.add(plan);
        ending.add(ends);
    }

    private RouterPlan plan(String text) {
        return daemon.placed(RouterScenario.read("lab/updates", text).plansFor(daemon.backend()).get(0));
    }

    /** What Microsoft and the company announce. */
    static RouteCorpus corpus(Path folder) throws IOException {
        return new RouteCorpus(announcements(folder.resolve("microsoft.txt"), List.of(Asn.MICROSOFT)),
                announcements(folder.resolve("company.txt"), List.of()));
    }

    private static List<Announcement> announcements(Path file, List<Asn> path) throws IOException {
        var all = new ArrayList<Announcement>();
        for (var row : Announcement.table(file)) {
            all.add(Announcement.of(row, path));
        }
        return all;
    }

    LabResult run() throws IOException, InterruptedException {
        var updates = new LinkedHashMap<LabUpdate, String>();
        var before = plans.get(0);
        for (var plan : plans) {
            var commands = byCommands && !updates.isEmpty();
            var file = updates.isEmpty() ? "router.conf" : "later%03d".formatted(updates.size())
                    + (commands ? COMMANDS : ".conf");
            updates.put(update(file, before, plan), commands ? commands(before, plan) : configuration(plan));
            before = plan;
        }
        return Lab.updates(daemon, all(), corpus, originated(plans.get(0)), updates);
    }

    private String configuration(RouterPlan plan) {
        return daemon.router(plan, RouterScenario.generate(daemon.backend(), plan), originated(plan));
    }

    private String commands(RouterPlan before, RouterPlan after) {
        try {
            return commands(daemon, configuration(before), configuration(after));
        } catch (UnsafeChangeException e) {
            throw new AssertionError(e);
        }
    }

    /** The commands from one configuration to another. */
    static String commands(Daemon daemon, String before, String after) throws UnsafeChangeException {
        var reader = new ReaderRegistry().find(daemon.backend().platform()).orElseThrow();
        return String.join("\n", RouterChange.byCommands(reader, "edge1", before, after).apply()) + "\n";
    }

    /** A plan with every session there is in any. */
    private RouterPlan all() {
        var first = plans.get(0);
        var sessions = new LinkedHashMap<Object, SessionPlan>();
        plans.forEach(plan -> plan.sessions().forEach(session ->
                sessions.putIfAbsent(session.neighbor(), session)));
        return new RouterPlan(first.router(), first.platform(), first.version(), first.form(), first.localAs(),
                List.copyOf(sessions.values()), first.ibgp(), first.interfaces(), first.acceptedRisks());
    }

    private LabUpdate update(String file, RouterPlan before, RouterPlan after) {
        var accepted = new TreeMap<String, Map<String, Integer>>();
        var heard = new TreeMap<String, Map<String, String>>();
        for (var session : after.sessions()) {
            accepted.put(session.neighbor().toString(), comparison(after).accepted(session));
            heard.put(session.neighbor().toString(), comparison(after).told(session));
        }
        return new LabUpdate(file, List.copyOf(accepted.keySet()),
                texts(without(originated(after), originated(before))),
                texts(without(originated(before), originated(after))),
                texts(without(behind(before), behind(after)).stream()
                        .map(Advertisement::prefix).toList()), accepted, heard, false);
    }

    private static <T> List<T> without(List<T> things, List<T> others) {
        return things.stream().filter(thing -> !others.contains(thing)).toList();
    }

    private static List<String> texts(List<Prefix> prefixes) {
        return prefixes.stream().map(Prefix::toString).toList();
    }

    private static List<Prefix> originated(RouterPlan plan) {
        return plan.sessions().stream().flatMap(session -> session.networks().stream()).distinct().toList();
    }

    private static List<Advertisement> behind(RouterPlan plan) {
        return plan.sessions().stream().flatMap(session -> session.advertisements().stream())
                .filter(advertisement -> !advertisement.isOwn()).distinct().toList();
    }

    private DaemonComparison comparison(RouterPlan plan) {
        return new DaemonComparison(daemon, plan, corpus, originated(plan));
    }

    /** What somebody would have noticed of an update, or what is wrong after it. */
    List<String> problems(int step, Snapshot seen) {
        var before = plans.get(step - 1);
        var after = plans.get(step);
        var problems = new ArrayList<>(comparison(after).differences(seen));
        var ended = new ArrayList<String>();
        for (var session : after.sessions()) {
            before.sessions().stream().filter(earlier -> earlier.neighbor().equals(session.neighbor())).findFirst()
                    .ifPresent(earlier -> {
                        var messages = seen.messages().get(session.neighbor().toString());
                        messages.stream().filter(UpdateRun::isOfSession).forEach(ended::add);
                        var stays = new TreeSet<>(comparison(before).told(earlier).keySet());
                        stays.retainAll(comparison(after).told(session).keySet());
                        withdrawn(messages, stays).forEach(prefix ->
                                problems.add(session.neighbor() + " heard " + prefix + " withdrawn"));
                    });
        }
        for (var family : AddressFamily.values()) {
            var core = new Core(java.util.Optional.empty(), 0).neighbor(family).toString();
            var stays = accepted(before, family);
            stays.retainAll(accepted(after, family));
            withdrawn(seen.messages().get(core), stays).forEach(prefix -> problems.add("the core lost " + prefix));
            seen.messages().get(core).stream().filter(UpdateRun::isOfSession).forEach(ended::add);
        }
        if (ending.get(step)) {
            problems.clear();
            problems.addAll(comparison(after).differences(seen));
        } else {
            problems.addAll(ended);
        }
        return problems.stream().map(problem -> names.get(step) + ": " + problem).toList();
    }

    private Set<String> accepted(RouterPlan plan, AddressFamily family) {
        var accepted = new TreeSet<String>();
        plan.sessions().stream().filter(session -> session.family() == family)
                .forEach(session -> accepted.addAll(comparison(plan).accepted(session).keySet()));
        return accepted;
    }

    /** The messages that end or begin a session, or withdraw one of the prefixes. */
    static List<String> noticed(List<String> messages, Set<String> prefixes) {
        var noticed = new ArrayList<>(withdrawn(messages, prefixes));
        messages.stream().filter(UpdateRun::isOfSession).forEach(noticed::add);
        return noticed;
    }

    private static boolean isOfSession(String message) {
        return message.contains(BgpSpeaker.UP) || message.contains(BgpSpeaker.ENDED);
    }

    private static Set<String> withdrawn(List<String> messages, Set<String> stays) {
        var withdrawn = new LinkedHashSet<String>();
        for (var message : messages) {
            var at = message.indexOf(BgpSpeaker.WITHDRAWN);
            if (at > 0 && stays.contains(message.substring(at + BgpSpeaker.WITHDRAWN.length()))) {
                withdrawn.add(message);
            }
        }
        return withdrawn;
    }
}
