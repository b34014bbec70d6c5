package org.erdsl.reading.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.running.CommunityPattern;
import org.erdsl.running.Condition;
import org.erdsl.running.Unknown;

/** The lists of {@code policy-options} as conditions. A list that is named and not there is not understood. */
final class Lists {

    private static final Pattern WHOLE = Pattern.compile("\\^[0-9.*+?|()\\[\\]-]+:[0-9.*+?|()\\[\\]-]+\\$");

    private final Node options;
    private final UnknownLog log;

    Lists(Node options, UnknownLog log) {
        this.options = options;
        this.log = log;
    }

    Condition prefixes(Node use) {
        return named("prefix-list", use, list -> {
            var conditions = new ArrayList<Condition>();
            list.entries("prefix").forEach(prefix -> prefix.entries("type").forEach(type ->
                    conditions.add(prefix(prefix, type))));
            return new Condition.AnyOf(conditions);
        });
    }

    /** The key of an entry is the prefix and the type; the lengths are leaves below it. */
    private Condition prefix(Node entry, Node type) {
        try {
            var prefix = Prefix.valueOf(entry.word());
            var bits = prefix.family().bits();
            return switch (type.word()) {
                case "exact" -> Condition.inPrefixes(PrefixRange.exactly(prefix));
                case "through" -> Condition.inPrefixes(
                        new PrefixRange(prefix, prefix.length(), number(type, "through-length")));
                case "range" -> Condition.inPrefixes(
                        new PrefixRange(prefix, number(type, "start-length"), number(type, "end-length")));
                case "longer" -> longer(prefix, bits, entry);
                default -> notUnderstood(entry, "prefix");
            };
        } catch (IllegalArgumentException e) {
            // Neither a prefix nor a range of lengths.
            return notUnderstood(entry, "prefix");
        }
    }

    /** Whether {@code longer} has the prefix itself too, Nokia's manuals do not agree. */
    private Condition longer(Prefix prefix, int bits, Node entry) {
        var itself = Condition.allOf(Condition.inPrefixes(PrefixRange.exactly(prefix)), notUnderstood(entry, "prefix"));
        return prefix.length() == bits
                ? itself
                : Condition.anyOf(Condition.inPrefixes(new PrefixRange(prefix, prefix.length() + 1, bits)), itself);
    }

    private static int number(Node type, String leaf) {
        return Integer.parseInt(type.leaf(leaf).orElseThrow(() -> new IllegalArgumentException("no " + leaf)).word());
    }

    Condition community(Node use) {
        return named("community", use, list -> {
            var members = list.values("member").stream().map(this::member).toList();
            if (members.size() == 1) {
                return members.get(0);
            }
            // Whether one member of several is enough, no manual was found to say.
            return Condition.anyOf(new Condition.AllOf(members),
                    Condition.allOf(new Condition.AnyOf(members), notUnderstood(list, "community")));
        });
    }

    Condition communities(Node expression) {
        return CommunityExpression.of(expression.word(), name -> community(at(expression, name)))
                .orElseGet(() -> notUnderstood(expression, "community expression"));
    }

    /** A name inside an expression, as if it stood alone. */
    private static Node at(Node expression, String name) {
        return Node.of(List.of(new Statement(false, List.of(name), expression.line())), expression.line()).at(name)
                .orElseThrow();
    }

    private Condition member(Node member) {
        var text = member.word();
        if (text.matches("\\d+:\\d+")) {
            try {
                return Condition.hasCommunity(Community.valueOf(text));
            } catch (IllegalArgumentException e) {
                return notUnderstood(member, "member");
            }
        }
        if (text.matches("\\d+:\\d+:\\d+")) {
            return new Condition.Carries("large-community " + text);
        }
        return WHOLE.matcher(text).matches()
                ? new Condition.HasCommunity(new CommunityPattern.Text(text, member.line()))
                : WellKnown.of(text).map(Condition::hasCommunity).orElseGet(() -> notUnderstood(member, "member"));
    }

    Condition asPath(Node use) {
        return named("as-path", use, list -> list.leaf("expression").map(this::expression)
                .orElseGet(() -> notUnderstood(list, "as-path")));
    }

    Condition asPaths(Node use) {
        return named("as-path-group", use, group -> new Condition.AnyOf(group.entries("entry")
                .map(entry -> entry.leaf("expression").map(this::expression)
                        .orElseGet(() -> notUnderstood(entry, "entry")))
                .toList()));
    }

    private Condition expression(Node expression) {
        return AsPathExpression.of(expression.word()).<Condition>map(Condition.PathIs::new)
                .orElseGet(() -> notUnderstood(expression, "expression"));
    }

    private Condition named(String kind, Node use, Function<Node, Condition> condition) {
        var list = options.at(kind, use.word());
        var label = kind + " " + use.word();
        return list.<Condition>map(node -> new Condition.Named(label, condition.apply(node), node.lines().toList()))
                .orElseGet(() -> new Condition.Named(label, new Condition.NotUnderstood(log.note(
                        new Unknown(use.line(), label + ", which is not there"))), List.of()));
    }

    private Condition notUnderstood(Node node, String context) {
        return new Condition.NotUnderstood(log.note(node, context));
    }
}
