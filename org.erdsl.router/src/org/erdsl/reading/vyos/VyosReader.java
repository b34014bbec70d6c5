package org.erdsl.reading.vyos;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.erdsl.reading.frr.FrrReader;
import org.erdsl.reading.ios.ReadingLog;
import org.erdsl.reading.ios.Statement;
import org.erdsl.running.PathText;
import org.erdsl.running.Reading;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.SourceText;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/**
 * Reads configurations of VyOS from 1.4 on, as commands or in braces. VyOS runs FRR and writes its configuration by
 * templates; what they would write is read as FRR's, with the lines of VyOS. Up to 1.3 the AS number stands in every path
 * of BGP; such a process has no number and is unknown.
 */
public final class VyosReader implements RunningReader {

    private static final Pattern COMMANDS = Pattern.compile(
            "(?m)^\\s*set (interfaces (ethernet|bonding|dummy|loopback) |policy (prefix-list6?|route-map|community-list|as-path-list) "
                    + "|protocols bgp (system-as|neighbor|address-family) |vrf name \\S+ protocols bgp )");
    private static final Pattern BRACES = Pattern.compile("(?m)^\\s*system-as \"?\\d+\"?$|^// vyos-config-version:");
    private static final Pattern VERSION = Pattern.compile("(?m)^// Release version: (\\S+)");

    /** What stands at the top and is read. */
    private static final List<String> READ = List.of("interfaces", "policy", "protocols", "vrf");

    @Override
    public String platform() {
        return "vyos";
    }

    @Override
    public boolean recognises(SourceText text) {
        return COMMANDS.matcher(text.text()).find() || BRACES.matcher(text.text()).find();
    }

    @Override
    public RunningRouter read(SourceText text) {
        var read = VyosText.of(text);
        var root = VyosNode.of(read.paths(), text.line(1));
        var log = new ReadingLog();
        var router = FrrReader.read(platform(), statements(root), log);
        var unknowns = new ArrayList<>(router.unknowns());
        read.unreadable().forEach(line -> unknowns.add(new UnknownStatement(
                log.unknown(line, "a line that cannot be read"), EnumSet.allOf(Concern.class))));
        var version = VERSION.matcher(text.text());
        return new RunningRouter(platform(), version.find() ? Optional.of(version.group(1)) : Optional.empty(),
                root.value("system", "host-name"), router.sessions(), router.policies(), router.originations(),
                router.interfaces(), unknowns, reading(read, log));
    }

    private static List<Statement> statements(VyosNode root) {
        var statements = new ArrayList<Statement>();
        root.at("interfaces").ifPresent(interfaces -> statements.addAll(FrrPlaces.interfaces(interfaces)));
        root.at("policy").ifPresent(policy -> statements.addAll(FrrPolicies.of(policy)));
        root.at("protocols", "bfd").ifPresent(bfd -> statements.add(FrrPlaces.bfd(bfd)));
        root.at("protocols", "bgp").ifPresent(bgp -> statements.add(FrrBgp.of(bgp, "")));
        root.entries("vrf", "name").forEach(vrf -> vrf.at("protocols", "bgp")
                .ifPresent(bgp -> statements.add(FrrBgp.of(bgp, " vrf " + vrf.word()))));
        return statements;
    }

    private static Reading reading(VyosText text, ReadingLog log) {
        var unknown = log.reading().unknown();
        var unknownLines = unknown.stream().map(one -> one.line()).toList();
        var skipped = text.paths().stream().filter(path -> !isRead(path)).map(VyosPath::line).distinct()
                .filter(line -> !unknownLines.contains(line)).toList();
        var understood = text.paths().stream().map(VyosPath::line).distinct()
                .filter(line -> !skipped.contains(line) && !unknownLines.contains(line)).count();
        return new Reading((int) understood, skipped, unknown);
    }

    private static boolean isRead(VyosPath path) {
        var words = path.words();
        return READ.contains(words.get(0)) && (!words.get(0).equals("protocols") && !words.get(0).equals("vrf")
                || words.contains("bgp") || words.contains("bfd"));
    }

    @Override
    public Optional<PathText> paths(SourceText text) {
        var read = VyosText.of(text);
        return Optional.of(new PathText(read.paths().stream().map(VyosPath::text).distinct().toList(), List.of(),
                read.unreadable()));
    }
}
