package org.erdsl.reading.iosxr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.Origination;
import org.erdsl.running.PolicyChain;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.RunningPolicy;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.SourceText;

/**
 * Reads {@code show running-config} of Cisco IOS XR, after Cisco's guides "Implementing Routing Policy" and "Implementing
 * BGP": a neighbor has no family unless it says so, one of another AS without policy takes and tells nothing, and a route
 * that a policy neither passes nor changes is dropped.
 */
public final class IosXrReader implements RunningReader {

    @Override
    public String platform() {
        return "cisco-ios-xr";
    }

    @Override
    public boolean recognises(SourceText text) {
        return text.text().lines().anyMatch(line -> line.matches("!! IOS XR Configuration.*|end-policy|end-set")
                || line.matches("(prefix|community|as-path)-set \\S+|interface \\D+\\d+/\\d+/\\w+/\\d+(\\.\\d+)?"));
    }

    @Override
    public RunningRouter read(SourceText source) {
        var notes = new ReadingNotes();
        var text = ConfigText.of(source);
        var process = new BgpProcess(notes);
        Map<String, RunningInterface> interfaces = new LinkedHashMap<>();
        var hostname = Optional.<String>empty();
        for (var command : text.commands()) {
            if (command.begins("hostname")) {
                hostname = Optional.of(command.word(1));
                notes.understood();
            } else if (command.begins("interface")) {
                interfaces.put(command.word(1), InterfaceModes.read(command, notes));
            } else if (command.begins("no", "interface")) {
                interfaces.remove(command.word(2));
            } else if (command.begins("router", "bgp")) {
                process.take(command);
            } else if (command.begins("apply-group") || command.begins("group")) {
                process.unknown(command);
            } else {
                notes.skipped(command.line());
            }
        }
        var sessions = new ArrayList<RunningSession>();
        var originations = new ArrayList<Origination>();
        process.tables().forEach(table -> {
            sessions.addAll(table.sessions());
            originations.addAll(table.originations);
        });
        return new RunningRouter(platform(), version(source), hostname, sessions, policies(text, process, sessions, notes),
                originations, List.copyOf(interfaces.values()), process.unknowns, notes.reading());
    }

    /** {@code !! IOS XR Configuration 7.5.2} at the top of what a router shows. */
    private static Optional<String> version(SourceText source) {
        return source.text().lines().filter(line -> line.startsWith("!! IOS XR Configuration "))
                .map(line -> line.substring("!! IOS XR Configuration ".length()).replaceFirst("^version = ", "").strip())
                .findFirst();
    }

    private static Map<String, RunningPolicy> policies(ConfigText text, BgpProcess process,
            Iterable<RunningSession> sessions, ReadingNotes notes) {
        var reading = new RplPolicies(text.definitions(), process.asn, notes);
        var policies = new LinkedHashMap<String, RunningPolicy>();
        for (var session : sessions) {
            for (var chain : new PolicyChain[] {session.inbound(), session.outbound()}) {
                chain.uses().forEach(use -> policies.computeIfAbsent(use.policy(),
                        name -> reading.policy(name, use.line())));
            }
        }
        return policies;
    }
}
