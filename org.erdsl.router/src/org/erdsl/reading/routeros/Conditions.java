package org.erdsl.reading.routeros;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;
import org.erdsl.running.Condition;
import org.erdsl.running.SourceLine;

/**
 * What stands in the parentheses of a rule. Which of {@code &&} and {@code ||} binds tighter the manual does not say, so
 * both beside each other are not understood.
 */
final class Conditions {

    private static final Pattern NUMBER = Pattern.compile("\\s*(==|!=|<=|>=|<|>|in)\\s*\\{?(\\d+)(?:(?:-|\\.\\.)(\\d+))?\\}?\\s*");
    private static final Map<String, Community> WELL_KNOWN = Map.of(
            "graceful-shutdown", Community.GRACEFUL_SHUTDOWN,
            "no-export", new Community(65535, 65281),
            "no-advertise", new Community(65535, 65282));
    private static final PrefixRange IPV4 = PrefixRange.orLonger(Prefix.valueOf("0.0.0.0/0"));
    private static final PrefixRange IPV6 = PrefixRange.orLonger(Prefix.valueOf("::/0"));

    private final Menus menus;
    private final UnknownLog log;

    Conditions(Menus menus, UnknownLog log) {
        this.menus = menus;
        this.log = log;
    }

    Condition of(String text, SourceLine line) {
        var either = parts(text, "||");
        var all = parts(text, "&&");
        if (either.size() > 1 && all.size() > 1) {
            return notUnderstood(text, line);
        }
        if (either.size() > 1) {
            return new Condition.AnyOf(either.stream().map(part -> of(part, line)).toList());
        }
        return all.size() > 1
                ? new Condition.AllOf(all.stream().map(part -> of(part, line)).toList())
                : one(text.strip(), line);
    }

    /** The parts between an operator that stands in no parentheses. */
    private static List<String> parts(String text, String operator) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(operator, i)) {
                parts.add(text.substring(from, i));
                from = i + operator.length();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private Condition one(String text, SourceLine line) {
        if (text.startsWith("not ")) {
            return Condition.not(of(text.substring(4), line));
        }
        if (text.startsWith("(") && text.endsWith(")")) {
            return of(text.substring(1, text.length() - 1), line);
        }
        try {
            return known(text, line).orElseGet(() -> notUnderstood(text, line));
        } catch (IllegalArgumentException e) {
            // A word where there should be a value.
            return notUnderstood(text, line);
        }
    }

    private Optional<Condition> known(String text, SourceLine line) {
        if (text.startsWith("dst-len")) {
            return number(text.substring(7)).map(Conditions::lengths);
        }
        if (text.startsWith("bgp-path-len")) {
            return number(text.substring(12)).map(Conditions::pathLength);
        }
        if (text.startsWith("dst")) {
            return destination(text.substring(3).strip(), line);
        }
        if (text.startsWith("bgp-as-path ")) {
            return AsPathExpression.of(text.substring(12).strip());
        }
        if (text.equals("bgp-communities-empty")) {
            return Optional.of(new Condition.ExactCommunities(Set.of()));
        }
        if (text.startsWith("bgp-communities ")) {
            return communities(text.substring(16).strip().split("\\s+"));
        }
        return switch (text) {
            case "afi ipv4", "afi ip" -> Optional.of(Condition.inPrefixes(IPV4));
            case "afi ipv6" -> Optional.of(Condition.inPrefixes(IPV6));
            default -> Optional.empty();
        };
    }

    private record Bounds(int least, int most, boolean negated) {
    }

    private static Optional<Bounds> number(String text) {
        var matcher = NUMBER.matcher(text);
        if (!matcher.matches() || matcher.group(1).equals("in") != (matcher.group(3) != null)) {
            return Optional.empty();
        }
        var value = Integer.parseInt(matcher.group(2));
        return Optional.of(switch (matcher.group(1)) {
            case "==" -> new Bounds(value, value, false);
            case "!=" -> new Bounds(value, value, true);
            case "<" -> new Bounds(0, value - 1, false);
            case "<=" -> new Bounds(0, value, false);
            case ">" -> new Bounds(value + 1, Integer.MAX_VALUE, false);
            case ">=" -> new Bounds(value, Integer.MAX_VALUE, false);
            default -> new Bounds(value, Integer.parseInt(matcher.group(3)), false);
        });
    }

    private static Condition lengths(Bounds bounds) {
        var ranges = Arrays.stream(AddressFamily.values())
                .filter(family -> bounds.least() <= Math.min(bounds.most(), family.bits()))
                .map(family -> new PrefixRange(
                        Prefix.valueOf(family == AddressFamily.IPV4 ? "0.0.0.0/0" : "::/0"), bounds.least(),
                        Math.min(bounds.most(), family.bits())))
                .toList();
        return negated(bounds, new Condition.InPrefixes(ranges));
    }

    private static Condition pathLength(Bounds bounds) {
        if (bounds.most() < bounds.least()) {
            return negated(bounds, Condition.NEVER);
        }
        return negated(bounds, new Condition.PathIs(new AsPathPattern.Repeated(AsPathPattern.one(AsnRange.ANY),
                bounds.least(), bounds.most() == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(bounds.most()))));
    }

    private static Condition negated(Bounds bounds, Condition condition) {
        return bounds.negated() ? Condition.not(condition) : condition;
    }

    /** A prefix and all inside it, a prefix alone, or the entries of an address list. */
    private Optional<Condition> destination(String text, SourceLine line) {
        if (text.startsWith("==")) {
            return Optional.of(Condition.inPrefixes(PrefixRange.exactly(Prefix.valueOf(text.substring(2).strip()))));
        }
        if (text.startsWith("!=")) {
            return Optional.of(Condition.not(Condition.inPrefixes(
                    PrefixRange.exactly(Prefix.valueOf(text.substring(2).strip())))));
        }
        if (!text.startsWith("in ")) {
            return Optional.empty();
        }
        var what = text.substring(3).strip();
        return what.contains("/")
                ? Optional.of(Condition.inPrefixes(PrefixRange.orLonger(Prefix.valueOf(what))))
                : Optional.of(list(what, line));
    }

    /** A list has its prefixes, and of each the single addresses too (MikroTik, "Prefix Operators"). */
    private Condition list(String name, SourceLine line) {
        var entries = AddressLists.of(menus, name);
        if (entries.isEmpty() || !AddressLists.areAllPrefixes(menus, name)) {
            return notUnderstood("address-list " + name + ", which is not there or has more than prefixes", line);
        }
        var ranges = new ArrayList<PrefixRange>();
        for (var entry : entries) {
            var prefix = entry.prefix();
            ranges.add(PrefixRange.exactly(prefix));
            ranges.add(new PrefixRange(prefix, prefix.family().bits(), prefix.family().bits()));
        }
        return new Condition.Named("address-list " + name, new Condition.InPrefixes(ranges),
                entries.stream().map(AddressLists.Entry::line).toList());
    }

    private static Optional<Condition> communities(String[] words) {
        if (words.length != 2) {
            return Optional.empty();
        }
        var values = Arrays.stream(words[1].split(",")).map(Conditions::community).toList();
        if (values.contains(Optional.<Community>empty())) {
            return Optional.empty();
        }
        var conditions = values.stream().map(value -> Condition.hasCommunity(value.orElseThrow())).toList();
        return switch (words[0]) {
            case "includes" -> Optional.of(new Condition.AllOf(conditions));
            case "any" -> Optional.of(new Condition.AnyOf(conditions));
            case "equal" -> Optional.of(new Condition.ExactCommunities(
                    values.stream().map(Optional::orElseThrow).collect(Collectors.toSet())));
            default -> Optional.empty();
        };
    }

    /** Well-known communities have names; what their numbers are taken for is not known. */
    static Optional<Community> community(String text) {
        if (WELL_KNOWN.containsKey(text)) {
            return Optional.of(WELL_KNOWN.get(text));
        }
        return Optional.of(text).filter(value -> value.matches("\\d{1,5}:\\d{1,5}")).map(Community::valueOf)
                .filter(community -> community.asn() != Community.GRACEFUL_SHUTDOWN.asn()
                        && !community.equals(new Community(0, 0)));
    }

    private Condition notUnderstood(String text, SourceLine line) {
        return new Condition.NotUnderstood(log.note(line, text));
    }
}
