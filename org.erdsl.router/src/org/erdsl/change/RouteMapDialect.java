package org.erdsl.change;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The platforms with route maps: IOS XE, EOS, NX-OS and FRR. Statements are told by their first words, what stands under a
 * statement by its indentation, and {@code no} before a statement takes it away.
 */
final class RouteMapDialect implements StepDialect {

    /** Lines that leave a mode, which indentation says already. */
    private static final Set<String> ENDS = Set.of("exit", "end", "quit", "exit-address-family", "exit-vrf");

    /** Of a neighbor there is one of each, and {@code no} needs no more than the word. */
    private static final Set<String> ONE_OF_A_NEIGHBOR = Set.of("remote-as", "local-as", "description", "timers", "password",
            "maximum-prefix", "maximum-routes", "update-source", "ebgp-multihop");

    /** Of a neighbor there is one of each for each direction. */
    private static final Set<String> ONE_OF_A_DIRECTION = Set.of("route-map", "route-policy", "prefix-list", "filter-list",
            "distribute-list");

    /** Of an interface or an entry there is one of each, whose first words these are. */
    private static final List<String> ONE_OF_A_PLACE = List.of("description", "ip mtu", "ipv6 mtu", "mtu", "bfd interval",
            "encapsulation", "ipv4 address", "ipv4 mtu", "vrf forwarding", "vrf member", "set local-preference", "set metric",
            "set as-path prepend", "set as-path exclude");

    /** What of a neighbor decides what is exchanged with it, or how, beside what has one of each direction. */
    private static final Set<String> DECIDING = Set.of("maximum-prefix", "maximum-routes", "timers", "local-as",
            "default-originate", "unsuppress-map", "advertise-map", "allowas-in", "as-override", "remove-private-as",
            "remove-private-AS", "shutdown", "bfd", "fall-over", "route-reflector-client", "next-hop-self");

    private static final List<String> LISTS = List.of("ip prefix-list", "ipv6 prefix-list", "ip community-list",
            "bgp community-list", "ip as-path access-list", "bgp as-path access-list");

    private static final Set<String> CONTAINERS = Set.of("router", "address-family", "vrf", "bfd");

    /**
     * What the platforms do otherwise.
     *
     * @param linesOfNeighbors whether each line of a neighbor begins with its address
     * @param matchIsReplaced whether a later match of the same kind replaces an earlier one of the entry
     * @param interfacesStay whether an interface cannot be removed
     * @param bfdIsMode whether profiles of BFD stand in a mode of their own, which stays
     * @param findsEntriesByPrefix whether an entry of a list goes only with all that have its prefix
     * @param secondAddresses whether a later IPv4 address of an interface stands beside an earlier one
     */
    private record Manner(boolean linesOfNeighbors, boolean matchIsReplaced, boolean interfacesStay,
            boolean bfdIsMode, boolean findsEntriesByPrefix, boolean secondAddresses) {
    }

    private static final Map<String, Manner> MANNERS = Map.of(
            "frr", new Manner(true, true, true, true, true, true),
            "cisco-ios-xe", new Manner(true, false, false, false, false, false),
            "arista-eos", new Manner(true, false, false, false, false, false),
            "cisco-nx-os", new Manner(false, false, false, false, false, false));

    private final Manner manner;

    private RouteMapDialect(Manner manner) {
        this.manner = manner;
    }

    /** @return nothing for platforms without route maps */
    static Optional<StepDialect> of(String platform) {
        return Optional.ofNullable(MANNERS.get(platform)).map(RouteMapDialect::new);
    }

    /** What stands in modes on IOS XR, whose sets and policies are none of them. */
    static Dialect ofIosXr() {
        return new RouteMapDialect(new Manner(false, false, false, false, false, false));
    }

    @Override
    public Configuration read(String text) {
        return new Configuration(this,
                new IndentedText(this::key, this::grouped).read(text.lines().filter(this::isStatement).toList()));
    }

    private boolean isStatement(String line) {
        var stripped = line.strip();
        var comment = stripped.startsWith("!") || stripped.startsWith("#");
        return !stripped.isEmpty() && !ENDS.contains(stripped) && (!comment || isForHands(stripped));
    }

    /** A command whose value somebody has to put in. */
    private static boolean isForHands(String comment) {
        return comment.contains(" <secret ") && comment.endsWith(">")
                || comment.matches("! (neighbor \\S+ )?update-source <.*>");
    }

    private Statement grouped(Statement statement) {
        return neighbor(statement).filter(neighbor -> manner.linesOfNeighbors)
                .map(neighbor -> Statement.group("neighbor " + neighbor, List.of(statement))).orElse(statement);
    }

    /** The neighbor a line begins with, behind a comment mark or {@code no}. */
    private static Optional<String> neighbor(Statement statement) {
        var words = statement.words();
        var first = words.get(0).equals("!") || words.get(0).equals("no") ? 1 : 0;
        return words.size() > first + 2 && words.get(first).equals("neighbor")
                ? Optional.of(words.get(first + 1))
                : Optional.empty();
    }

    @Override
    public String key(Statement statement) {
        if (statement.grouped()) {
            return statement.line();
        }
        // Another name of a key is no reason to take away the key that is there.
        if (statement.isComment()) {
            return statement.line().substring(0, statement.line().indexOf('<'));
        }
        return shortened(statement).orElseGet(() -> byDirection(statement).orElse(statement.line()));
    }

    /** The first words, where there is only one statement that begins with them and {@code no} needs no more. */
    private Optional<String> shortened(Statement statement) {
        var words = statement.words();
        var about = words.get(0).equals("neighbor") ? 2 : 0;
        if (words.size() > about + 1 && ONE_OF_A_NEIGHBOR.contains(words.get(about))) {
            return Optional.of(first(words, about + 1));
        }
        if (words.size() > about + 2 && words.get(about).equals("bfd") && words.get(about + 1).equals("profile")) {
            return Optional.of(first(words, about + 2));
        }
        return onePlaceWords().filter(one -> statement.line().startsWith(one + " ")).findFirst();
    }

    private Stream<String> onePlaceWords() {
        var ofEntries = manner.matchIsReplaced
                ? List.of("match ip address prefix-list", "match ipv6 address prefix-list", "match community",
                        "match as-path")
                : List.<String>of();
        return Stream.concat(ONE_OF_A_PLACE.stream(), ofEntries.stream());
    }

    private Optional<String> byDirection(Statement statement) {
        var words = statement.words();
        var last = words.get(words.size() - 1);
        var about = words.get(0).equals("neighbor") ? 2 : 0;
        if (words.size() == about + 3 && ONE_OF_A_DIRECTION.contains(words.get(about)) && Set.of("in", "out").contains(last)) {
            return Optional.of(first(words, about + 1) + " " + last);
        }
        if (statement.line().startsWith("ip address ") && !last.equals("secondary") && !manner.secondAddresses) {
            return Optional.of("ip address");
        }
        return Optional.empty();
    }

    private static String first(List<String> words, int count) {
        return String.join(" ", words.subList(0, count));
    }

    @Override
    public Kind kind(Statement top) {
        var words = top.words();
        if (LISTS.stream().anyMatch(list -> top.line().startsWith(list + " ")) && nameAt(words) < words.size()) {
            return Kind.LIST;
        } else if (words.size() > 3 && words.get(0).equals("route-map") && words.get(3).matches("\\d+")) {
            return Kind.POLICY;
        }
        return top.line().startsWith("router ") ? Kind.PROCESS : Kind.PLACE;
    }

    @Override
    public Optional<String> name(Statement top) {
        var words = top.words();
        return switch (kind(top)) {
            case POLICY -> Optional.of(words.get(1));
            case LIST -> Optional.of(words.get(nameAt(words)));
            default -> Optional.empty();
        };
    }

    @Override
    public String definition(Statement top) {
        var words = top.words();
        return first(words, kind(top) == Kind.POLICY ? 2 : nameAt(words) + 1);
    }

    private static int nameAt(List<String> words) {
        var at = words.get(1).equals("as-path") ? 3 : 2;
        return at < words.size() && Set.of("standard", "expanded").contains(words.get(at)) ? at + 1 : at;
    }

    @Override
    public OptionalInt sequence(Statement top) {
        var words = top.words();
        var at = kind(top) == Kind.POLICY ? 3 : words.indexOf("seq") + 1;
        return at > 0 && at < words.size() && words.get(at).matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(words.get(at)))
                : OptionalInt.empty();
    }

    @Override
    public boolean isContainer(Statement statement) {
        var words = statement.words();
        return CONTAINERS.contains(words.get(0)) && !statement.under().isEmpty()
                || words.get(0).equals("router") || words.get(0).equals("interface") && isKept(words)
                || manner.bfdIsMode && statement.line().equals("bfd");
    }

    /** Who owns a physical interface decides whether it is there; a subinterface is what the file made. */
    private boolean isKept(List<String> words) {
        return manner.interfacesStay || !words.get(1).contains(".");
    }

    @Override
    public boolean losesAddresses(Statement before, Statement after) {
        return before.words().get(0).equals("interface") && !vrf(before).equals(vrf(after));
    }

    private static List<String> vrf(Statement link) {
        return link.under().stream().map(Statement::line).filter(line -> line.startsWith("vrf ")).toList();
    }

    @Override
    public List<String> removal(Statement statement) {
        if (statement.grouped()) {
            return statement.under().stream().anyMatch(this::declares)
                    ? List.of("no " + statement.line())
                    : statement.under().stream().flatMap(under -> removal(under).stream()).toList();
        }
        var words = statement.words();
        if (statement.isComment()) {
            var at = words.indexOf("password");
            return at < 0 ? List.of() : List.of("no " + String.join(" ", words.subList(1, at + 1)));
        }
        // Who else uses a feature of the router is not known here.
        if (words.get(0).equals("feature")) {
            return List.of();
        }
        return List.of(words.get(0).equals("no")
                ? statement.line().substring("no ".length())
                : "no " + shortened(statement).orElse(statement.line()));
    }

    /** Whether a statement makes a neighbor known. */
    private boolean declares(Statement statement) {
        var words = statement.words();
        return words.size() > 3 && words.get(0).equals("neighbor") && words.get(2).equals("remote-as");
    }

    @Override
    public boolean definesAnew() {
        return manner.findsEntriesByPrefix;
    }

    @Override
    public boolean goesOnlyWith(Statement entry, Statement other) {
        return manner.findsEntriesByPrefix && kind(entry) == Kind.LIST && !entry.equals(other)
                && name(entry).equals(name(other)) && prefix(entry).isPresent() && prefix(entry).equals(prefix(other));
    }

    private static Optional<String> prefix(Statement entry) {
        return entry.words().stream().filter(word -> word.contains("/")).findFirst();
    }

    @Override
    public boolean isReplacedAtOnce(Statement underEntry) {
        return shortened(underEntry).isPresent();
    }

    @Override
    public Optional<Statement> shutdown(Statement neighbor) {
        if (neighbor.grouped()) {
            return neighbor.under().stream().anyMatch(this::declares)
                    ? Optional.of(Statement.line(neighbor.line() + " shutdown"))
                    : Optional.empty();
        }
        return !manner.linesOfNeighbors && neighbor.words().get(0).equals("neighbor")
                ? Optional.of(Statement.line("shutdown"))
                : Optional.empty();
    }

    @Override
    public boolean isOfNeighbor(Statement statement) {
        return statement.grouped() || !manner.linesOfNeighbors && statement.line().startsWith("neighbor ");
    }

    @Override
    public boolean decides(Statement ofNeighbor) {
        var words = ofNeighbor.words();
        var about = words.get(0).equals("no") ? 1 : 0;
        about += words.size() > about + 2 && words.get(about).equals("neighbor") ? 2 : 0;
        return DECIDING.contains(words.get(about)) || ONE_OF_A_DIRECTION.contains(words.get(about));
    }

    @Override
    public boolean isWhole(Statement statement) {
        return kind(statement) == Kind.POLICY || kind(statement) == Kind.LIST;
    }

    @Override
    public boolean takesAway(Statement top) {
        return top.line().startsWith("no route-map ") || top.line().startsWith("no router ")
                || LISTS.stream().anyMatch(list -> top.line().startsWith("no " + list + " "));
    }

    @Override
    public Optional<String> used(Statement ofSession) {
        var words = ofSession.words();
        var at = words.indexOf("route-map");
        return byDirection(ofSession).isPresent() && at >= 0 && at < words.size() - 2
                ? Optional.of(words.get(at + 1))
                : Optional.empty();
    }

    @Override
    public Statement renamed(Statement statement, Map<String, String> names) {
        var line = Arrays.stream(statement.line().split(" ")).map(word -> names.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return statement.with(line, statement.under().stream().map(under -> renamed(under, names)).toList());
    }
}
