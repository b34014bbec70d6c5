package org.erdsl.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A router that takes commands as IOS and its kin do, written from their manuals and not from what erdsl writes: modes are
 * entered by commands and left by {@code exit}, {@code no} takes away what begins with its words, and some commands replace
 * what the same words said before.
 */
final class CommandedRouter implements ModelledRouter {

    private static final Pattern ENTERING = Pattern.compile("(interface|route-map|router|address-family|bfd$|profile|vrf) ?.*");

    private static final Pattern AT_THE_TOP = Pattern.compile("(route-map \\S+ (permit|deny) \\d+|router .*|interface .*"
            + "|ip(v6)? prefix-list .*|(ip|bgp) community-list .*|(ip|bgp) as-path access-list .*|feature .*|frr .*|hostname .*)");

    /** Of what matches the same way with the same groups, the last counts. */
    private static final List<Pattern> REPLACING = List.of(
            Pattern.compile("(neighbor \\S+) (remote-as|local-as|description|timers|maximum-prefix|maximum-routes"
                    + "|update-source) .*"),
            Pattern.compile("()(remote-as|local-as|description|timers|maximum-prefix|update-source) .*"),
            Pattern.compile("(neighbor \\S+) route-map \\S+ (in|out)"),
            Pattern.compile("()route-policy \\S+ (in|out)"),
            Pattern.compile("()route-map \\S+ (in|out)"),
            Pattern.compile("(neighbor \\S+) (bfd profile) \\S+"),
            Pattern.compile("()(set local-preference|set as-path prepend|set as-path exclude|ip mtu|ipv6 mtu|mtu|bfd interval) .*"));

    private final String platform;
    private final Set<String> lines = new LinkedHashSet<>();
    private final List<String> modes = new ArrayList<>();
    private final List<String> definition = new ArrayList<>();

    CommandedRouter(String platform) {
        this.platform = platform;
    }

    /** Each line behind the modes it stands in. FRR shows no mode of BFD without profiles. */
    @Override
    public Set<String> configured() {
        var shown = new TreeSet<>(lines);
        if (lines.stream().noneMatch(line -> line.startsWith("bfd / "))) {
            shown.remove(" / bfd");
        }
        return shown;
    }

    /** What stands in a mode is indented. */
    @Override
    public String text() {
        var top = new Shown();
        for (var line : lines) {
            var shown = top;
            for (var part : line.split(" / ")) {
                shown = part.isEmpty() ? shown : shown.under.computeIfAbsent(part, key -> new Shown());
            }
        }
        var text = new StringBuilder();
        top.print(0, text);
        return text.toString();
    }

    /** What stands under a line. */
    private static final class Shown {

        private final Map<String, Shown> under = new LinkedHashMap<>();

        private void print(int depth, StringBuilder text) {
            under.forEach((line, inner) -> {
                text.append(" ".repeat(depth)).append(line).append('\n');
                inner.print(depth + 1, text);
            });
        }
    }

    @Override
    public CommandedRouter take(List<String> commands) {
        modes.clear();
        commands.stream().map(String::strip).forEach(this::command);
        return this;
    }

    private void command(String command) {
        if (command.isEmpty() || command.startsWith("!") || command.startsWith("#") || command.startsWith("feature ")) {
            return;
        }
        if (isDefining(command)) {
            return;
        }
        if (command.startsWith("exit")) {
            if (modes.isEmpty()) {
                throw new AssertionError("'" + command + "' would leave configuration mode");
            }
            modes.remove(modes.size() - 1);
        } else if (command.startsWith("no ") && !isKept(command)) {
            leave(command.substring(3));
            no(command.substring(3));
        } else {
            leave(command);
            add(command);
            if (ENTERING.matcher(command).matches() && !command.matches("vrf (forwarding|member) .*|route-map \\S+ (in|out)|"
                    + "bfd .+") && !isWordOfAMode(command) || isMoreOfAMode(command)) {
                modes.add(command);
            }
        }
    }

    /** What would begin a mode at the top, and here is said of an interface or a neighbor. */
    private boolean isWordOfAMode(String command) {
        return !modes.isEmpty() && (command.startsWith("vrf ") && modes.get(0).startsWith("interface ")
                || command.equals("bfd"));
    }

    /** Sets and policies of IOS XR are defined as a whole, each in place of the one of its name. */
    private boolean isDefining(String command) {
        if (definition.isEmpty() && !(platform.equals("cisco-ios-xr") && command.matches(
                "(prefix-set|community-set|as-path-set) \\S+|route-policy \\S+"))) {
            return false;
        }
        definition.add(command);
        if (command.startsWith("end-")) {
            lines.removeIf(line -> line.startsWith(" / " + definition.get(0) + "\n"));
            lines.add(" / " + String.join("\n", definition));
            definition.clear();
        }
        return true;
    }

    /** A neighbor is a mode of its own on NX-OS, a list of IPv6 prefixes on EOS. */
    private boolean isMoreOfAMode(String command) {
        return (platform.equals("cisco-nx-os") || platform.equals("cisco-ios-xr")) && command.matches("neighbor \\S+")
                || platform.equals("arista-eos") && command.matches("ipv6 prefix-list \\S+");
    }

    /** What can stand at the top alone leaves all modes. */
    private void leave(String command) {
        if (AT_THE_TOP.matcher(command).matches()) {
            modes.clear();
        }
    }

    /** Lines the platforms show with their {@code no}. */
    private static boolean isKept(String command) {
        return command.matches("no neighbor \\S+ (activate|default-originate)");
    }

    private String place() {
        return String.join(" / ", modes) + " / ";
    }

    private void add(String command) {
        var opposite = place() + "no " + command;
        if (lines.remove(opposite)) {
            return;
        }
        if (command.startsWith("no ")) {
            lines.remove(place() + command.substring(3));
        }
        for (var pattern : REPLACING) {
            var match = pattern.matcher(command);
            if (match.matches()) {
                lines.removeIf(line -> line.startsWith(place()) && sameSetting(pattern, line.substring(place().length()),
                        match.group(1), match.group(2)));
            }
        }
        if (platform.equals("frr")) {
            replaceMatch(command);
        }
        sequenceIsFree(command);
        lines.add(place() + command);
    }

    private void replaceMatch(String command) {
        var words = List.of(command.split(" "));
        if (words.get(0).equals("match")) {
            var kind = String.join(" ", words.subList(0, words.size() - 1));
            lines.removeIf(line -> line.startsWith(place() + kind + " "));
        }
    }

    private static boolean sameSetting(Pattern pattern, String line, String first, String second) {
        var match = pattern.matcher(line);
        return match.matches() && match.group(1).equals(first) && match.group(2).equals(second);
    }

    /** IOS refuses an entry with the number of another. */
    private void sequenceIsFree(String command) {
        var match = Pattern.compile("(.* seq \\d+ )(?:permit|deny) .*|(route-map \\S+) (?:permit|deny) (\\d+)").matcher(command);
        if (!match.matches()) {
            return;
        }
        for (var line : lines) {
            var other = line.startsWith(" / ") ? line.substring(3) : "";
            if (!other.equals(command) && (match.group(1) != null ? other.startsWith(match.group(1))
                    : other.matches(Pattern.quote(match.group(2)) + " (permit|deny) " + match.group(3)))) {
                throw new AssertionError("'" + command + "' meets '" + other + "'");
            }
        }
    }

    private void no(String command) {
        var here = place() + command;
        var found = lines.removeIf(line -> line.equals(here) || line.startsWith(here + " ") || line.startsWith(here + "\n")
                || within(line, command));
        if (!found) {
            throw new AssertionError("'no " + command + "' takes nothing away in " + modes);
        }
    }

    /** What stands in the mode that goes, and a neighbor with all that is said of it below its process or VRF. */
    private boolean within(String line, String command) {
        var inner = modes.isEmpty() ? command + " / " : String.join(" / ", modes) + " / " + command + " / ";
        return line.startsWith(inner) || modes.isEmpty() && line.startsWith(command + " ")
                || command.matches("neighbor \\S+") && line.startsWith(String.join(" / ", modes) + " / ")
                        && (line.contains(" / " + command + " ") || line.contains(" / no " + command + " "));
    }
}
