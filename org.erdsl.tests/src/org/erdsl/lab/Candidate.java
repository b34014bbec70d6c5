package org.erdsl.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A candidate configuration of paths: what is set is there, behind what was set before; what is deleted goes with all that
 * its path begins. Written from the manuals, not from what erdsl writes.
 */
final class Candidate implements ModelledRouter {

    private final List<String> paths = new ArrayList<>();

    @Override
    public List<String> configured() {
        return ordered();
    }

    @Override
    public String text() {
        return ordered().stream().map(path -> "set " + path + "\n").collect(Collectors.joining());
    }

    @Override
    public Candidate take(List<String> commands) {
        for (var given : commands) {
            // Quotation marks that are not needed say nothing.
            var command = given.replaceAll("(['\"])([A-Za-z0-9_./:@+-]+)\\1", "$2");
            if (command.startsWith("set ")) {
                set(command.substring("set ".length()));
            } else if (command.startsWith("delete ")) {
                delete(command.substring("delete ".length()));
            } else if (!command.isBlank() && !command.startsWith("#")) {
                throw new AssertionError("no command: " + command);
            }
        }
        return this;
    }

    /** A leaf has one value; Juniper's and VyOS's references say which have several. */
    private static final Pattern LEAF = Pattern.compile("(.* (?:description|vlan-id|type|peer-as|local-address|hold-time"
            + "|local-preference|maximum|minimum-interval|multiplier|remote-as|maximum-prefix|keepalive|holdtime|action|le|ge"
            + "|prefix|receive|transmit|profile|route-map import|route-map export)) \\S.*");

    private void set(String path) {
        var leaf = LEAF.matcher(path);
        if (leaf.matches()) {
            var others = leaf.group(1) + " ";
            paths.removeIf(other -> !other.equals(path) && other.startsWith(others));
        }
        if (!paths.contains(path)) {
            paths.add(path);
        }
    }

    private void delete(String path) {
        paths.removeIf(other -> other.equals(path) || other.startsWith(path + " "));
    }

    /** Order counts in policies of Junos alone: they come first, in the order of their terms. */
    private List<String> ordered() {
        var ordered = new ArrayList<String>();
        paths.stream().filter(path -> !isOrdered(path)).sorted().forEach(ordered::add);
        paths.stream().filter(Candidate::isOrdered).map(Candidate::policy).distinct().sorted().forEach(policy ->
                paths.stream().filter(path -> isOrdered(path) && policy(path).equals(policy)).forEach(ordered::add));
        return ordered;
    }

    private static boolean isOrdered(String path) {
        return path.startsWith("policy-options policy-statement ") && path.contains(" term ");
    }

    private static String policy(String path) {
        return path.split(" ")[2];
    }
}
