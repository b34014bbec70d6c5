package org.erdsl.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The platforms whose configuration is a set of paths, changed in a candidate that takes effect in one step: Junos, VyOS
 * and SR OS. What the new file does not say goes first, then comes what the old one did not say.
 */
final class PathCommands {

    /**
     * How a platform writes.
     *
     * @param set what comes before a path that is set
     * @param things what a path begins with that is a thing of its own, and goes as a whole when nothing is said of it
     * @param ordered what a path begins with whose order counts, and is written anew when anything of it changes
     */
    private record Manner(String set, Pattern things, Optional<Pattern> ordered) {
    }

    private static final Map<String, Manner> MANNERS = Map.of(
            "juniper-junos", new Manner("set ", Pattern.compile(
                    "(interfaces \\S+ unit \\d+|policy-options (prefix-list|policy-statement|community|as-path) \\S+"
                            + "|(routing-instances \\S+ )?(protocols bgp group ERDSL-\\S+"
                            + "|protocols bgp group \\S+ neighbor \\S+|routing-options (rib \\S+ )?static route \\S+))( .*)?"),
                    Optional.of(Pattern.compile("(policy-options policy-statement \\S+)( .*)?"))),
            "vyos", new Manner("set ", Pattern.compile(
                    "(interfaces \\S+ \\S+ vif(-s \\d+ vif-c)? \\d+"
                            + "|policy (prefix-list6?|route-map|community-list|as-path-list) \\S+( rule \\d+)?"
                            + "|(vrf name \\S+ )?protocols (bgp neighbor \\S+|static route6? \\S+"
                            + "|bgp address-family \\S+ network \\S+)|protocols bfd profile \\S+)( .*)?"),
                    Optional.empty()),
            "nokia-sr-os", new Manner("/configure ", Pattern.compile(
                    "((service vprn \\S+|router \\S+) (interface \"ERDSL-[^\"]*\"|bgp (group|neighbor) \"[^\"]*\""
                            + "|static-routes route \\S+ route-type unicast)"
                            + "|policy-options (prefix-list|policy-statement|community|as-path) \"[^\"]*\"( entry \\d+)?)( .*)?"),
                    Optional.empty()));

    private final Manner manner;
    private final List<String> before;
    private final List<String> after;

    private PathCommands(Manner manner, String before, String after) throws UnsafeChangeException {
        this.manner = manner;
        for (var text : List.of(before, after)) {
            // A file of Junos defines its policies anew each time, which says no more than that they are whole.
            if (paths(text).isEmpty() || manner.ordered.isEmpty() && text.lines().anyMatch(line -> line.startsWith("delete "))) {
                throw new UnsafeChangeException("a file is no text of the usual form");
            }
        }
        this.before = paths(before);
        this.after = paths(after);
    }

    static boolean isKnown(String platform) {
        return MANNERS.containsKey(platform);
    }

    /**
     * @throws UnsafeChangeException when a text is none of paths, or takes some away first
     * @throws IllegalArgumentException when the platform is not {@link #isKnown known}
     */
    static List<String> between(String platform, String before, String after) throws UnsafeChangeException {
        return new PathCommands(Optional.ofNullable(MANNERS.get(platform)).orElseThrow(IllegalArgumentException::new),
                before, after).commands();
    }

    private List<String> paths(String text) {
        return text.lines().filter(line -> line.startsWith(manner.set))
                .map(line -> line.substring(manner.set.length())).distinct().toList();
    }

    private List<String> commands() {
        var rewritten = rewritten();
        var gone = new LinkedHashSet<String>();
        var wanted = new HashSet<>(after);
        var known = new HashSet<>(before);
        for (var path : before) {
            if (wanted.contains(path) && rewritten.isEmpty()) {
                continue;
            }
            var whole = rewritten.stream().filter(thing -> isWithin(path, thing)).findFirst().or(() -> vanished(path));
            if (whole.isPresent()) {
                gone.add(whole.get());
            } else if (!wanted.contains(path)) {
                gone.add(path);
            }
        }
        var commands = new ArrayList<String>();
        gone.forEach(path -> commands.add("delete " + path));
        after.stream()
                .filter(path -> !known.contains(path) || rewritten.stream().anyMatch(thing -> isWithin(path, thing)))
                .forEach(path -> commands.add(manner.set + path));
        return commands;
    }

    /** What has an order, is there before and after, and changes. */
    private List<String> rewritten() {
        if (manner.ordered.isEmpty()) {
            return List.of();
        }
        return before.stream().flatMap(path -> first(manner.ordered.get(), path).stream()).distinct()
                .filter(thing -> after.stream().anyMatch(path -> isWithin(path, thing)))
                .filter(thing -> !within(before, thing).equals(within(after, thing)))
                .toList();
    }

    /** The outermost thing a path is about of which the new text says nothing. */
    private Optional<String> vanished(String path) {
        return first(manner.things, path).filter(thing -> after.stream().noneMatch(other -> isWithin(other, thing)))
                .map(this::outer);
    }

    /** A part of a thing goes with the thing. */
    private String outer(String thing) {
        var shorter = thing.replaceFirst(" (rule|entry) \\d+$", "");
        return after.stream().noneMatch(other -> isWithin(other, shorter)) ? shorter : thing;
    }

    private static Optional<String> first(Pattern pattern, String path) {
        var match = pattern.matcher(path);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private static List<String> within(List<String> paths, String thing) {
        return paths.stream().filter(path -> isWithin(path, thing)).toList();
    }

    private static boolean isWithin(String path, String thing) {
        return path.equals(thing) || path.startsWith(thing + " ");
    }
}
