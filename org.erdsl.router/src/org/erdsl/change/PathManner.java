package org.erdsl.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a platform whose configuration is a set of paths changes it.
 *
 * @param set what comes before a path that is set
 * @param things what a path begins with that is a thing of its own, and goes as a whole when nothing is said of it
 * @param rewritten what a path begins with that is written anew when anything of it changes: its order counts, or its
 *     values do not go one by one
 * @param definitions what a path begins with that is a list or a policy
 * @param single a path with a value of which there is one, without the value
 * @param deciding paths of a neighbor that decide what is exchanged with it, or how
 * @param deleted paths of which less is said to delete them, in the group
 * @param definesAnew whether its files delete each list and policy before they set it
 */
record PathManner(String set, Pattern things, Pattern rewritten, Pattern definitions, Pattern single, Pattern deciding,
        List<Pattern> deleted, boolean definesAnew) {

    /** A word, a text in quotation marks, or a list in square brackets. */
    private static final String W = "(?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|'[^']*'|\\[[^\\]]*\\]|[^\\s\"'\\[\\]]+)";

    private static final Pattern NONE = Pattern.compile("(?!)");

    private static final Map<String, PathManner> MANNERS = Map.of(
            // Juniper, CLI User Guide, "delete": a statement goes with all below it, named as it was set.
            "juniper-junos", new PathManner("set ",
                    behind("(interfaces W unit \\d+|policy-options (?:prefix-list|policy-statement|community|as-path) W"
                            + "|(?:routing-instances W )?(?:protocols bgp group ERDSL-W"
                            + "|protocols bgp group W neighbor W|routing-options (?:rib W )?static route W))"),
                    behind("(policy-options policy-statement W)"),
                    behind("(policy-options (?:prefix-list|policy-statement|community|as-path) W)"),
                    pattern("(.* (?:description|vlan-id|outer|inner|mtu|type|peer-as|local-address|hold-time|local-as"
                            + "|minimum-interval|multiplier|maximum|ttl)) W"),
                    pattern(".*protocols bgp .* (?:import|export|family|hold-time|local-as|multihop|bfd-liveness-detection"
                            + "|passive|shutdown|remove-private|as-override|advertise-inactive|advertise-peer-as"
                            + "|enforce-first-as|add-path|damping|keep)(?: .*)?"),
                    List.of(), true),
            // VyOS, Configuration Guide, "Command Line Interface": delete names a node, with or without its value.
            "vyos", new PathManner("set ",
                    behind("(interfaces W W vif(?:-s \\d+ vif-c)? \\d+"
                            + "|policy (?:prefix-list6?|route-map|community-list|as-path-list) W(?: rule \\d+)?"
                            + "|(?:vrf name W )?protocols (?:bgp neighbor W|static route6? W"
                            + "|bgp address-family W network W)|protocols bfd profile W)"),
                    NONE,
                    behind("(policy (?:prefix-list6?|route-map|community-list|as-path-list) W)"),
                    pattern("(.* (?:description|action|prefix|ge|le|remote-as|local-as|maximum-prefix|keepalive|holdtime"
                            + "|import|export|peer-group|update-source|profile|multiplier|receive|transmit)) W"),
                    pattern(".*protocols bgp neighbor W (?:address-family W .*|timers .*|local-as .*|shutdown|passive"
                            + "|bfd.*|ebgp-multihop .*|ttl-security .*|peer-group .*)"),
                    List.of(), false),
            // Nokia, MD-CLI User Guide, "Deleting configuration": a leaf goes by its name, an entry by its keys, a list of
            // leaves with what holds it.
            "nokia-sr-os", new PathManner("/configure ",
                    behind("((?:service vprn W|router W) (?:interface ERDSL-W|bgp (?:group|neighbor) W"
                            + "|static-routes route W route-type unicast)"
                            + "|policy-options (?:prefix-list|policy-statement|community|as-path) W(?: entry \\d+)?)"),
                    behind("(policy-options policy-statement W entry \\d+|(?:service vprn W|router W) bgp neighbor W (?:import|export))"),
                    behind("(policy-options (?:prefix-list|policy-statement|community|as-path) W)"),
                    pattern("((?!policy-options (?:prefix-list W prefix|community W member) ).*) W"),
                    pattern(".* bgp neighbor W (?:import|export|family|prefix-limit|local-as|keepalive|hold-time|admin-state"
                            + "|multihop|passive|as-override|remove-private|advertise-inactive|bfd-liveness"
                            + "|enforce-first-as|add-paths|damping|default-route-policy|next-hop-self)(?: .*)?"),
                    List.of(pattern("(policy-options prefix-list W prefix W type W)(?: .*)?"),
                            pattern("(policy-options community W member W)"),
                            pattern("(.* bgp neighbor W (?:import|export)) policy W"),
                            pattern("(.*) W")), false));

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression.replaceAll("W(?![a-zA-Z])", Matcher.quoteReplacement(W)));
    }

    /** What a path begins with, whatever follows. */
    private static Pattern behind(String expression) {
        return pattern(expression + "(?: .*)?");
    }

    static boolean isKnown(String platform) {
        return MANNERS.containsKey(platform);
    }

    /** @throws IllegalArgumentException when the platform is not {@link #isKnown known} */
    static PathManner of(String platform) {
        return Optional.ofNullable(MANNERS.get(platform)).orElseThrow(IllegalArgumentException::new);
    }

    /** The thing a path is about; the innermost where it is about several. */
    Optional<String> thing(String path) {
        return first(things, path);
    }

    Optional<String> rewritten(String path) {
        return first(rewritten, path);
    }

    Optional<String> definition(String path) {
        return first(definitions, path);
    }

    /** What another path takes the place of: the path without its value; nothing where several may stand beside it. */
    Optional<String> slot(String path) {
        return first(single, path);
    }

    boolean decides(String path) {
        return deciding.matcher(path).matches();
    }

    /** What to name to delete a path. */
    String deletion(String path) {
        return deleted.stream().flatMap(pattern -> first(pattern, path).stream()).findFirst().orElse(path);
    }

    private static Optional<String> first(Pattern pattern, String path) {
        var match = pattern.matcher(path);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** The beginnings of a path that are paths themselves, the shortest first and itself last. */
    static List<String> beginnings(String path) {
        var beginnings = new ArrayList<String>();
        for (var at = path.indexOf(' '); at >= 0; at = path.indexOf(' ', at + 1)) {
            beginnings.add(path.substring(0, at));
        }
        beginnings.add(path);
        return beginnings;
    }
}
