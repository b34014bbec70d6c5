package org.erdsl.lab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A candidate of VRP 8, after the formats in Huawei's CloudEngine command reference, V300R023: views are entered by
 * commands and left by {@code quit}; a command that has one value replaces it; {@code undo} has a format of its own for
 * each command, and is an error where there is nothing to undo.
 */
final class VrpCandidate implements ModelledRouter {

    private static final Pattern VIEW = Pattern.compile("(interface|route-policy|bgp|ipv4-family|ipv6-family) .*|bfd");

    private static final Pattern CLAUSE = Pattern.compile(
            ".* / if-match (ip-prefix|ipv6 address prefix-list|community-filter|as-path-filter) (\\S+)");

    /** Of what matches with the same groups, the last counts. */
    private static final List<Pattern> REPLACING = List.of(
            Pattern.compile("(peer \\S+ (?:as-number|description|timer|fake-as|route-limit|connect-interface|password"
                    + "|bfd min-tx-interval)) .*"),
            Pattern.compile("(peer \\S+ route-policy) \\S+ (import|export)"),
            Pattern.compile("(description|mtu|ipv6 mtu|ip address|apply local-preference|goto next-node) .*"),
            Pattern.compile("(ip (?:ip-prefix|ipv6-prefix|as-path-filter|community-filter basic) \\S+ index \\d+) .*"));

    /** Formats of {@code undo} with what each takes away: of a command these words, whatever follows. */
    private static final Map<Pattern, String> UNDO = new LinkedHashMap<>();

    static {
        undo("(peer \\S+) bfd min-tx-interval min-rx-interval detect-multiplier", "$1 bfd min-tx-interval .*");
        undo("(peer \\S+) timer keepalive hold", "$1 timer .*");
        undo("(peer \\S+ (?:description|fake-as|route-limit|connect-interface|password))", "$1 .*");
        undo("(peer \\S+ public-as-only)", "$1( .*)?");
        undo("(peer \\S+ (?:enable|next-hop-local|bfd enable))", "$1");
        undo("(peer \\S+ route-policy \\S+ (?:import|export))", "$1");
        undo("(peer \\S+ group \\S+)", "$1");
        undo("(network \\S+ \\d+)", "$1( .*)?");
        undo("(route-policy \\S+) node (\\d+)", "$1 (permit|deny) node $2");
        undo("(route-policy \\S+)", "$1 (permit|deny) node \\d+");
        undo("(ip (?:ip-prefix|ipv6-prefix|as-path-filter|community-filter basic) \\S+(?: index \\d+)?)", "$1 .*");
        undo("(if-match (?:ip-prefix|as-path-filter|community-filter) \\S+)", "$1");
        undo("(if-match ipv6 address prefix-list \\S+)", "$1");
        undo("(apply local-preference|goto next-node|description|mtu|ipv6 mtu|encapsulation)", "$1 .*");
        undo("(apply as-path [\\d ]+ additive)", "$1");
        undo("(ip address \\S+ \\d+|ipv6 address \\S+ \\d+|ipv6 enable|ip binding vpn-instance \\S+|vlan-type dot1q \\d+"
                + "|qinq termination pe-vid \\d+ ce-vid \\d+)", "$1");
        undo("(ip(?:v6)? route-static (?:vpn-instance \\S+ )?\\S+ \\d+ NULL0)", "$1( .*)?");
        undo("(interface \\S+[.]\\d+)", "$1");
    }

    private static void undo(String format, String taken) {
        UNDO.put(Pattern.compile(format), taken);
    }

    /** Commands behind the views they stand in. */
    private final Set<String> lines = new LinkedHashSet<>();
    private final Deque<String> views = new ArrayDeque<>();

    @Override
    public VrpCandidate take(List<String> commands) {
        views.clear();
        var isChange = !lines.isEmpty();
        var missing = missingFilters();
        commands.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(this::command);
        if (isChange && !missing.containsAll(missingFilters())) {
            throw new AssertionError("a node would match every route, since " + missingFilters() + "is not there");
        }
        if (!views.isEmpty()) {
            throw new AssertionError("still in " + views);
        }
        return this;
    }

    /** Filters that nodes name and that are not there: their clauses match every route. */
    private Set<String> missingFilters() {
        var missing = new TreeSet<String>();
        for (var line : lines) {
            var clause = CLAUSE.matcher(line);
            if (clause.matches()) {
                var filter = "ip " + clause.group(1).replace("ipv6 address prefix-list", "ipv6-prefix")
                        .replace("community-filter", "community-filter basic") + " " + clause.group(2) + " ";
                if (lines.stream().noneMatch(other -> other.startsWith(filter))) {
                    missing.add(filter);
                }
            }
        }
        return missing;
    }

    private void command(String command) {
        if (command.equals("quit")) {
            views.removeLast();
        } else if (command.startsWith("undo ") && !command.matches("undo peer \\S+ enable")) {
            undo(command.substring("undo ".length()));
        } else {
            add(command);
            if (VIEW.matcher(command).matches()) {
                views.add(command);
            }
        }
    }

    private String place() {
        return views.isEmpty() ? "" : String.join(" / ", views) + " / ";
    }

    private void add(String command) {
        for (var pattern : REPLACING) {
            var match = pattern.matcher(command);
            if (match.matches()) {
                lines.removeIf(line -> {
                    var other = pattern.matcher(line.startsWith(place()) ? line.substring(place().length()) : "");
                    return other.matches() && other.group(1).equals(match.group(1))
                            && (match.groupCount() < 2 || other.group(2).equals(match.group(2)));
                });
            }
        }
        // A node has one action, whichever was said last.
        var node = Pattern.compile("route-policy (\\S+) (permit|deny) node (\\d+)").matcher(command);
        if (node.matches() && lines.stream().anyMatch(line -> line.equals("route-policy " + node.group(1) + " "
                + (node.group(2).equals("deny") ? "permit" : "deny") + " node " + node.group(3)))) {
            throw new AssertionError(command + " meets a node of another action");
        }
        lines.add(place() + command);
    }

    private void undo(String command) {
        if (command.matches("peer \\S+")) {
            undoPeer(command);
            return;
        }
        for (var format : UNDO.entrySet()) {
            var match = format.getKey().matcher(command);
            if (match.matches()) {
                var taken = Pattern.compile(Pattern.quote(place()) + quoted(match, format.getValue()) + "( / .*)?");
                if (!lines.removeIf(line -> taken.matcher(line).matches())) {
                    throw new AssertionError("'undo " + command + "' finds nothing in " + views);
                }
                return;
            }
        }
        throw new AssertionError("no format of undo: " + command);
    }

    private static String quoted(Matcher match, String taken) {
        var text = taken;
        for (var group = 1; group <= match.groupCount(); group++) {
            text = text.replace("$" + group, Pattern.quote(match.group(group)));
        }
        return text;
    }

    /** A peer goes with all that the view says of it, and what the families of the global table say. */
    private void undoPeer(String peer) {
        var found = lines.removeIf(line -> line.startsWith(place() + peer + " "));
        if (!found) {
            throw new AssertionError("no " + peer + " in " + views);
        }
        lines.removeIf(line -> line.startsWith(place()) && line.matches(".*/ ipv[46]-family unicast / " + peer + " .*"));
    }

    /** BFD of the router stays when it is there: others may need it. */
    @Override
    public Collection<String> configured() {
        var shown = new TreeSet<>(lines);
        shown.remove("bfd");
        shown.removeIf(line -> line.matches("bgp \\d+|bgp \\d+ / ipv[46]-family \\S+( \\S+)?"));
        return shown;
    }

    @Override
    public String text() {
        var text = new StringBuilder();
        for (var line : sortedByView()) {
            var parts = line.split(" / ");
            text.append(" ".repeat(parts.length - 1)).append(parts[parts.length - 1]).append('\n');
        }
        return text.toString();
    }

    /** What stands in a view behind the command that opens it. */
    private List<String> sortedByView() {
        var sorted = new ArrayList<String>();
        lines.stream().filter(line -> !line.contains(" / ")).forEach(top -> collect(top, sorted));
        return sorted;
    }

    private void collect(String view, List<String> into) {
        into.add(view);
        lines.stream().filter(line -> line.startsWith(view + " / ")
                && !line.substring(view.length() + 3).contains(" / ")).forEach(inner -> collect(inner, into));
    }
}
