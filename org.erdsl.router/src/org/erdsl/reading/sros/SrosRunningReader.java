package org.erdsl.reading.sros;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.erdsl.running.PathText;
import org.erdsl.running.Reading;
import org.erdsl.running.RunningInterface;
import org.erdsl.running.RunningReader;
import org.erdsl.running.RunningRouter;
import org.erdsl.running.RunningSession;
import org.erdsl.running.SourceText;
import org.erdsl.running.Unknown;
import org.erdsl.running.UnknownStatement;
import org.erdsl.running.UnknownStatement.Concern;

/**
 * Reads configurations of Nokia SR OS in the words of its model-driven command line, in both forms. Those of the classic
 * command line are not recognised.
 */
public final class SrosRunningReader implements RunningReader {

    private static final Pattern LOOK = Pattern.compile(
            "(?m)^\\s*/?(?:configure )?(?:router \"|service vprn \"|service \\{|policy-options )");
    private static final Pattern VERSION = Pattern.compile("(?m)^# TiMOS-\\S-(\\S+)");

    @Override
    public String platform() {
        return "nokia-sr-os";
    }

    @Override
    public boolean recognises(SourceText text) {
        return LOOK.matcher(text.text()).find();
    }

    @Override
    public RunningRouter read(SourceText text) {
        var log = new UnknownLog();
        var read = Statements.of(text);
        var statements = read.all();
        var root = Node.of(statements, text.line(1));
        var policies = new Policies(root.at("policy-options").orElseGet(() -> Node.of(List.of(), text.line(1))), log);
        var sessions = new ArrayList<RunningSession>();
        var interfaces = new ArrayList<RunningInterface>();
        var unknowns = new ArrayList<>(groups(root, log));
        read.unreadable().forEach(line -> unknowns.add(UnknownStatement.ofAnything(line,
                log.note(new Unknown(line, "a line that cannot be read")).text())));
        instances(root).forEach(instance -> {
            var links = new Interfaces(instance.vrf(), instance.node());
            interfaces.addAll(links.read());
            if (instance.node().at("bgp").isPresent()) {
                var bgp = new Sessions(instance.node(), instance.vrf(), policies, links, log);
                sessions.addAll(bgp.read());
                unknowns.addAll(bgp.unknowns());
            }
        });
        var version = VERSION.matcher(text.text());
        return new RunningRouter(platform(), version.find() ? Optional.of(version.group(1)) : Optional.empty(),
                root.leaf("system", "name").map(Node::word), sessions, policies.used(), List.of(), interfaces, unknowns,
                reading(statements, log));
    }

    @Override
    public Optional<PathText> paths(SourceText text) {
        var read = Statements.of(text);
        var paths = new LinkedHashSet<String>();
        read.all().forEach(statement -> {
            var path = SrosPath.of(statement.path());
            if (statement.deletes()) {
                paths.removeIf(other -> other.equals(path) || other.startsWith(path + " "));
            } else {
                paths.add(path);
            }
        });
        return Optional.of(new PathText(List.copyOf(paths), List.of(), read.unreadable()));
    }

    /** A router instance that may have BGP. */
    private record Instance(Optional<String> vrf, Node node) {
    }

    private static List<Instance> instances(Node root) {
        return Stream.concat(
                root.at("router", "Base").stream().map(node -> new Instance(Optional.empty(), node)),
                root.entries("service", "vprn").map(node -> new Instance(Optional.of(node.word()), node))).toList();
    }

    /** Configuration groups put statements where they are applied, which is not read. */
    private static List<UnknownStatement> groups(Node root, UnknownLog log) {
        return Stream.concat(Stream.of(root), Stream.concat(
                Stream.of("router", "service", "policy-options").flatMap(word -> root.at(word).stream()),
                instances(root).stream().map(Instance::node)))
                .flatMap(node -> node.at("apply-groups").stream())
                .map(node -> new UnknownStatement(log.note(node, ""), EnumSet.allOf(Concern.class)))
                .toList();
    }

    private static Reading reading(List<Statement> statements, UnknownLog log) {
        var skipped = statements.stream().filter(statement -> !concerns(statement)).map(Statement::line).distinct().toList();
        var unknown = log.all();
        var lines = unknown.stream().map(one -> one.line()).distinct().toList();
        var understood = statements.stream().filter(SrosRunningReader::concerns).map(Statement::line)
                .filter(line -> !lines.contains(line)).count();
        return new Reading((int) understood, skipped, unknown);
    }

    private static boolean concerns(Statement statement) {
        var path = statement.path();
        return path.get(0).equals("policy-options") || path.size() > 2
                && (path.subList(0, 2).equals(List.of("router", "Base")) && isRead(path.get(2))
                        || path.subList(0, 2).equals(List.of("service", "vprn")) && path.size() > 3 && isRead(path.get(3)));
    }

    private static boolean isRead(String word) {
        return Set.of("bgp", "interface", "autonomous-system").contains(word);
    }
}
