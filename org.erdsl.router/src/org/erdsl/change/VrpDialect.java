package org.erdsl.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Huawei VRP 8. {@code undo} takes a statement back, most of them without their values: Huawei, CloudEngine command
 * reference, V300R023, the formats of each command.
 */
final class VrpDialect implements Dialect {

    static final String PLATFORM = "huawei-vrp";

    private static final Set<String> SILENT = Set.of("quit", "return", "system-view", "commit");

    private static final Pattern LIST = Pattern.compile(
            "(ip ip-prefix|ip ipv6-prefix|ip community-filter(?: basic| advanced)?|ip as-path-filter) (\\S+) index (\\d+) .*");
    private static final Pattern NODE = Pattern.compile("route-policy (\\S+) (?:permit|deny) node (\\d+)");
    private static final Pattern PEER = Pattern.compile("(?:# |undo )?(peer \\S+) .*");
    private static final Pattern KEY = Pattern.compile("# (peer \\S+ password) cipher <secret .*>");
    private static final Pattern CONTAINER = Pattern.compile("(bgp|ipv4-family|ipv6-family) .*|interface [^.]*");

    /** Statements of which there is one, and the words they begin with. */
    private static final Pattern ONE = Pattern.compile("(peer \\S+ (?:as-number|description|timer|fake-as|route-limit"
            + "|connect-interface|bfd min-tx-interval)|description|mtu|ipv6 mtu|ip address|vlan-type dot1q|encapsulation"
            + "|ip binding vpn-instance|qinq termination pe-vid|apply local-preference|goto next-node) .*");
    private static final Pattern ONE_OF_A_DIRECTION = Pattern.compile("(peer \\S+ route-policy) \\S+ (import|export)");

    /** What of a peer decides what is exchanged with it, or how. */
    private static final Pattern DECIDING = Pattern.compile("(?:undo )?peer \\S+ (?:route-policy|route-limit|timer|fake-as"
            + "|public-as-only|ip-prefix|ipv6-prefix|filter-policy|as-path-filter|default-route-advertise|allow-as-loop"
            + "|substitute-as|ignore|bfd|reflect-client|next-hop-local|next-hop-invariable|enable|preferred-value)( .*)?");

    /** How less is said in the {@code undo} of a statement than in itself. */
    private static final Map<Pattern, String> UNDONE = Map.ofEntries(
            Map.entry(Pattern.compile("(peer \\S+) as-number .*"), "$1"),
            Map.entry(Pattern.compile("(peer \\S+ (?:description|fake-as|route-limit|connect-interface)) .*"), "$1"),
            Map.entry(Pattern.compile("(peer \\S+ timer) .*"), "$1 keepalive hold"),
            Map.entry(Pattern.compile("(peer \\S+ bfd) min-tx-interval .*"),
                    "$1 min-tx-interval min-rx-interval detect-multiplier"),
            Map.entry(Pattern.compile("(peer \\S+ public-as-only) .*"), "$1"),
            Map.entry(Pattern.compile("(description|mtu|ipv6 mtu|apply local-preference|goto next-node) .*"), "$1"),
            Map.entry(Pattern.compile("(encapsulation) .*"), "$1"),
            Map.entry(Pattern.compile("(ip(?:v6)? route-static .* NULL0) .*"), "$1"));

    @Override
    public String negation() {
        return "undo";
    }

    @Override
    public String leaving() {
        return "quit";
    }

    @Override
    public Configuration read(String text) {
        return new Configuration(this, new IndentedText(this::key, this::grouped)
                .read(text.lines().filter(VrpDialect::isStatement).toList()));
    }

    private static boolean isStatement(String line) {
        var stripped = line.strip();
        return !stripped.isEmpty() && !SILENT.contains(stripped)
                && (!stripped.startsWith("#") || KEY.matcher(stripped).matches());
    }

    private Statement grouped(Statement statement) {
        var peer = PEER.matcher(statement.line());
        return peer.matches() ? Statement.group(peer.group(1), List.of(statement)) : statement;
    }

    @Override
    public String key(Statement statement) {
        var line = statement.line();
        if (statement.grouped()) {
            return line;
        }
        // Another name of a key is no reason to take away the key that is there.
        return first(KEY, line).or(() -> first(ONE, line)).orElseGet(() -> {
            var direction = ONE_OF_A_DIRECTION.matcher(line);
            return direction.matches() ? direction.group(1) + " " + direction.group(2) : line;
        });
    }

    private static Optional<String> first(Pattern pattern, String line) {
        var match = pattern.matcher(line);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    @Override
    public Kind kind(Statement top) {
        if (LIST.matcher(top.line()).matches()) {
            return Kind.LIST;
        } else if (NODE.matcher(top.line()).matches()) {
            return Kind.POLICY;
        }
        return top.line().startsWith("bgp ") ? Kind.PROCESS : Kind.PLACE;
    }

    @Override
    public Optional<String> name(Statement top) {
        var list = LIST.matcher(top.line());
        return list.matches() ? Optional.of(list.group(2)) : first(NODE, top.line());
    }

    @Override
    public String definition(Statement top) {
        var list = LIST.matcher(top.line());
        return list.matches() ? list.group(1) + " " + list.group(2) : "route-policy " + name(top).orElseThrow();
    }

    @Override
    public OptionalInt sequence(Statement top) {
        var list = LIST.matcher(top.line());
        var node = NODE.matcher(top.line());
        if (list.matches()) {
            return number(list.group(3));
        }
        return node.matches() ? number(node.group(2)) : OptionalInt.empty();
    }

    private static OptionalInt number(String digits) {
        return digits.length() > 9 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    @Override
    public boolean isModeByItself(Statement top) {
        return kind(top) == Kind.POLICY || top.line().equals("bfd");
    }

    @Override
    public boolean isContainer(Statement statement) {
        return CONTAINER.matcher(statement.line()).matches();
    }

    @Override
    public boolean losesAddresses(Statement before, Statement after) {
        return before.line().startsWith("interface ") && !vpnInstance(before).equals(vpnInstance(after));
    }

    private static List<String> vpnInstance(Statement link) {
        return link.under().stream().map(Statement::line).filter(line -> line.startsWith("ip binding ")).toList();
    }

    @Override
    public List<String> removal(Statement statement) {
        var line = statement.line();
        if (statement.grouped()) {
            return declares(statement)
                    ? List.of("undo " + line)
                    : statement.under().stream().flatMap(under -> removal(under).stream()).toList();
        } else if (line.startsWith("undo ")) {
            return List.of(line.substring("undo ".length()));
        } else if (line.equals("bfd")) {
            // The whole router's: others may need it.
            return List.of();
        }
        return List.of("undo " + first(KEY, line).orElseGet(() -> undone(statement)));
    }

    /** Whether this makes a peer known, with which everything goes that is said of it. */
    static boolean declares(Statement peer) {
        return peer.grouped() && peer.under().stream().anyMatch(under -> under.line().startsWith(peer.line() + " as-number "));
    }

    private String undone(Statement statement) {
        if (kind(statement) == Kind.POLICY) {
            return definition(statement) + " node " + sequence(statement).orElseThrow();
        } else if (kind(statement) == Kind.LIST && sequence(statement).isPresent()) {
            return definition(statement) + " index " + sequence(statement).getAsInt();
        }
        return UNDONE.entrySet().stream().map(undone -> Map.entry(undone.getKey().matcher(statement.line()), undone.getValue()))
                .filter(undone -> undone.getKey().matches()).map(undone -> undone.getKey().replaceFirst(undone.getValue()))
                .findFirst().orElse(statement.line());
    }

    @Override
    public boolean isOfNeighbor(Statement statement) {
        return statement.grouped();
    }

    @Override
    public boolean decides(Statement ofNeighbor) {
        return DECIDING.matcher(ofNeighbor.line()).matches();
    }

    @Override
    public boolean isWhole(Statement statement) {
        return kind(statement) == Kind.POLICY || kind(statement) == Kind.LIST;
    }

    @Override
    public boolean takesAway(Statement top) {
        return top.line().startsWith("undo ");
    }
}
