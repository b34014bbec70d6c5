package org.erdsl.lab;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.erdsl.change.Repair;
import org.erdsl.change.UnsafeChangeException;
import org.erdsl.drift.Drift;
import org.erdsl.drift.DriftKind;
import org.erdsl.drift.RouterDrift;
import org.erdsl.generator.RouterScenario;
import org.erdsl.live.LiveCheck;
import org.erdsl.live.LiveFinding;
import org.erdsl.live.LiveKind;
import org.erdsl.live.LiveRouter;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.Recording;
import org.erdsl.policy.RouterPlan;
import org.erdsl.proof.ReaderRegistry;
import org.erdsl.proof.RecordingRegistry;
import org.erdsl.routes.RouteCorpus;
import org.erdsl.running.SourceText;

/** A router in the lab that somebody changes by hand, and that its repair brings back, fault by fault. */
final class RepairRun {

    /** What FRR shows before everything else, without which nobody knows what a session without filters does. */
    private static final String SHOWN = "frr version 8.4.4\nfrr defaults traditional\n";

    /** What else the router has. */
    private static final String FOREIGN = "route-map FOREIGN permit 10\nexit\n!\n";

    private final Daemon daemon;
    private final RouterPlan plan;
    private final RouteCorpus corpus;
    private final List<String> names = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final Map<LabUpdate, String> updates = new LinkedHashMap<>();

    /** @param drifts name, expression, what replaces its matches in the configuration, and what compare says of it in part */
    RepairRun(Daemon daemon, String model, List<List<String>> drifts, Path folder) throws IOException {
        this.daemon = daemon;
        this.plan = daemon.placed(RouterScenario.read("lab/updates", model).plansFor(daemon.backend()).get(0));
        this.corpus = UpdateRun.corpus(folder);
        add("begin", intended("router.conf"), configuration());
        for (var drift : drifts) {
            var running = Pattern.compile(drift.get(1), Pattern.MULTILINE).matcher(configuration())
                    .replaceAll(drift.get(2).replace("\\n", "\n"));
            sentences.add(drift.get(3));
            fault(drift.get(0), running);
            add("repair of: " + drift.get(0), intended(later(UpdateRun.COMMANDS)), repair(running));
        }
    }

    /** By commands where there are some: frr-reload takes lists of communities apart in a way that FRR 8.4.4 refuses. */
    private void fault(String name, String running) {
        try {
            add(name, faulty(later(UpdateRun.COMMANDS)), UpdateRun.commands(daemon, SHOWN + configuration(), SHOWN + running));
        } catch (UnsafeChangeException e) {
            add(name, faulty(later(".conf")), running);
        }
    }

    private String later(String ending) {
        return "later%03d".formatted(updates.size()) + ending;
    }

    private void add(String name, LabUpdate update, String text) {
        names.add(name);
        updates.put(update, text);
    }

    private String configuration() {
        return FOREIGN + daemon.router(plan, RouterScenario.generate(daemon.backend(), plan), originated());
    }

    private List<Prefix> originated() {
        return plan.sessions().stream().flatMap(session -> session.networks().stream()).distinct().toList();
    }

    private String repair(String running) {
        var reader = new ReaderRegistry().find(daemon.backend().platform()).orElseThrow();
        try {
            return String.join("\n", Repair.of(plan, RouterScenario.generate(daemon.backend(), plan), reader,
                    SourceText.of("running", SHOWN + running)).change().apply()) + "\n";
        } catch (UnsafeChangeException e) {
            throw new AssertionError(e);
        }
    }

    private LabUpdate intended(String file) {
        return update(file, false);
    }

    /**
     * Other routes than intended, which FRR comes to some seconds after the commands. Of a fault that no announced route
     * shows, the lab waits as long as it has patience.
     */
    private LabUpdate faulty(String file) {
        return update(file, true);
    }

    private LabUpdate update(String file, boolean otherwise) {
        var accepted = new TreeMap<String, Map<String, Integer>>();
        var heard = new TreeMap<String, Map<String, String>>();
        for (var session : plan.sessions()) {
            accepted.put(session.neighbor().toString(), comparison().accepted(session));
            heard.put(session.neighbor().toString(), comparison().told(session));
        }
        return new LabUpdate(file, List.copyOf(accepted.keySet()), List.of(), List.of(), List.of(), accepted, heard,
                otherwise);
    }

    private DaemonComparison comparison() {
        return new DaemonComparison(daemon, plan, corpus, originated());
    }

    LabResult run() throws IOException, InterruptedException {
        return Lab.updates(daemon, plan, corpus, originated(), updates);
    }

    /**
     * What somebody would have noticed of the repairs, what is wrong after one, and what compare and live do not say of what
     * the router showed.
     */
    List<String> problems(List<Snapshot> seen) {
        var problems = new ArrayList<String>();
        for (var step = 0; step < seen.size(); step++) {
            var repaired = step % 2 == 0;
            var found = repaired && step > 0 ? problems(seen.get(step - 1), seen.get(step)) : new ArrayList<String>();
            found.addAll(repaired ? complaints(seen.get(step)) : oversights(step, seen.get(step)));
            var name = names.get(step);
            found.forEach(problem -> problems.add(name + ": " + problem));
        }
        return problems;
    }

    /** What compare or live object to although the router is as planned. Keys are not in the lab. */
    private List<String> complaints(Snapshot seen) {
        var complaints = new ArrayList<String>();
        compared(seen).forEach(sentence -> complaints.add("compare says " + sentence));
        judged(seen).forEach(sentence -> complaints.add("live says " + sentence));
        return complaints;
    }

    /** What compare does not find, and live does not where a neighbor heard something else than planned. */
    private List<String> oversights(int step, Snapshot seen) {
        var oversights = new ArrayList<String>();
        var sentence = sentences.get(step / 2);
        if (compared(seen).stream().noneMatch(found -> found.contains(sentence))) {
            oversights.add("compare says " + compared(seen));
        }
        var toldOtherwise = plan.sessions().stream().anyMatch(session -> !comparison().told(session).keySet()
                .equals(seen.heard().getOrDefault(session.neighbor().toString(), Map.of()).keySet()));
        if (toldOtherwise && judged(seen).isEmpty()) {
            oversights.add("live says nothing");
        }
        return oversights;
    }

    private List<String> compared(Snapshot seen) {
        var reader = new ReaderRegistry().find(daemon.backend().platform()).orElseThrow();
        return RouterDrift.of(plan, reader.read(SourceText.of("running", seen.shown().running()))).stream()
                .filter(drift -> drift.kind() != DriftKind.AUTHENTICATION).map(Drift::sentence).toList();
    }

    private List<String> judged(Snapshot seen) {
        var router = new LiveRouter(plan);
        var tables = seen.shown().tables().getBytes(StandardCharsets.UTF_8);
        try {
            new RecordingRegistry().recognising(tables).orElseThrow().read(new Recording("tables",
                    new ByteArrayInputStream(tables), Optional.empty(), Optional.empty()), router);
        } catch (IOException | BrokenRecordingException e) {
            throw new AssertionError(e);
        }
        return LiveCheck.of(List.of(router)).stream().filter(finding -> finding.kind().severity() != LiveKind.Severity.INFO)
                .map(LiveFinding::sentence).toList();
    }

    private List<String> problems(Snapshot before, Snapshot after) {
        var problems = new ArrayList<>(comparison().differences(after));
        if (before.heard().values().stream().allMatch(Map::isEmpty)) {
            problems.add("nothing was heard before");
        }
        for (var session : plan.sessions()) {
            var neighbor = session.neighbor().toString();
            var stays = new TreeSet<>(before.heard().getOrDefault(neighbor, Map.of()).keySet());
            stays.retainAll(comparison().told(session).keySet());
            UpdateRun.noticed(after.messages().get(neighbor), stays)
                    .forEach(message -> problems.add(neighbor + " heard " + message));
        }
        for (var family : AddressFamily.values()) {
            var core = new Core(Optional.empty(), 0).neighbor(family).toString();
            var stays = new TreeSet<String>();
            plan.sessions().stream().filter(session -> session.family() == family).forEach(session -> {
                var kept = new TreeSet<>(before.accepted().getOrDefault(session.neighbor().toString(), Map.of()).keySet());
                kept.retainAll(comparison().accepted(session).keySet());
                stays.addAll(kept);
            });
            UpdateRun.noticed(after.messages().get(core), stays).forEach(message -> problems.add("the core heard " + message));
        }
        return problems;
    }
}
