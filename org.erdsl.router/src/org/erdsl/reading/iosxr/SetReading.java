package org.erdsl.reading.iosxr;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.reading.ReadingNotes;
import org.erdsl.running.AsPathPattern;
import org.erdsl.running.AsnRange;
import org.erdsl.running.CommunityFilter;
import org.erdsl.running.CommunityPattern;
import org.erdsl.running.Condition;
import org.erdsl.running.SourceLine;

/** Sets, named or in place (Cisco, "Implementing Routing Policy": prefix-set, community-set, as-path-set). */
final class SetReading {

    private static final Map<String, Community> NAMED = Map.of("no-export", new Community(65535, 65281),
            "no-advertise", new Community(65535, 65282), "local-AS", new Community(65535, 65283),
            "accept-own", new Community(65535, 1), "graceful-shutdown", Community.GRACEFUL_SHUTDOWN);
    private static final Pattern HALF = Pattern.compile("\\*|[0-9]{1,5}|\\[([0-9]{1,5})\\.\\.([0-9]{1,5})\\]");
    private static final int MOST_VALUES = 1000;

    private final Map<String, ConfigText.Definition> definitions;
    private final ReadingNotes notes;

    SetReading(Map<String, ConfigText.Definition> definitions, ReadingNotes notes) {
        this.definitions = definitions;
        this.notes = notes;
    }

    private record Elements(String label, List<RplTokens> elements, List<SourceLine> lines) {
    }

    /** The elements of what comes next: a set in place or a name; nothing where the name is not defined. */
    private Optional<Elements> elements(String kind, RplTokens tokens) {
        if (tokens.isNext("(")) {
            var line = tokens.line();
            return Optional.of(new Elements("a set in place", tokens.inParentheses(), List.of(line)));
        }
        var name = kind + " " + tokens.word();
        return Optional.ofNullable(definitions.get(name)).map(definition -> new Elements(name,
                new RplTokens(definition.tokens(), definition.line()).elements(), List.of(definition.line())));
    }

    private Condition notUnderstood(SourceLine line, String text) {
        return new Condition.NotUnderstood(notes.unknown(line, text));
    }

    private Condition named(Elements elements, Condition condition) {
        return new Condition.Named(elements.label(), condition, elements.lines());
    }

    /** The prefix belongs to the set. */
    Condition prefixes(RplTokens tokens) {
        var line = tokens.line();
        var from = tokens.place();
        var found = elements("prefix-set", tokens);
        if (found.isEmpty()) {
            return notUnderstood(line, "prefix-set " + tokens.text(from) + " is not defined");
        }
        var conditions = new ArrayList<Condition>();
        var ranges = new ArrayList<PrefixRange>();
        for (var element : found.get().elements()) {
            try {
                ranges.add(range(element));
            } catch (IllegalArgumentException e) {
                conditions.add(notUnderstood(element.line(), element.toString()));
            }
        }
        conditions.add(new Condition.InPrefixes(ranges));
        return named(found.get(), new Condition.AnyOf(conditions));
    }

    /** {@code P}, which is that prefix alone, or with {@code ge}, {@code le}, {@code eq}. */
    private static PrefixRange range(RplTokens element) {
        element.back(0);
        var parts = element.word().split("/");
        var address = IpAddress.valueOf(parts[0]);
        var bits = address.family().bits();
        var prefix = Prefix.containing(address, parts.length == 2 ? Integer.parseInt(parts[1]) : bits);
        var least = prefix.length();
        var most = element.hasMore() ? bits : prefix.length();
        while (element.hasMore()) {
            var word = element.word();
            var length = Integer.parseInt(element.word());
            switch (word) {
                case "ge" -> least = length;
                case "le" -> most = length;
                case "eq" -> {
                    least = length;
                    most = length;
                }
                default -> throw new IllegalArgumentException(word);
            }
        }
        return new PrefixRange(prefix, Math.max(least, prefix.length()), most);
    }

    /** One of the communities belongs to the set, or every element has one of them. */
    Condition communities(RplTokens tokens, boolean every) {
        var line = tokens.line();
        var from = tokens.place();
        var found = elements("community-set", tokens);
        if (found.isEmpty()) {
            return notUnderstood(line, "community-set " + tokens.text(from) + " is not defined");
        }
        var conditions = found.get().elements().stream().map(element -> pattern(element)
                .<Condition>map(Condition.HasCommunity::new)
                .orElseGet(() -> notUnderstood(element.line(), element.toString()))).toList();
        return named(found.get(), every ? new Condition.AllOf(conditions) : new Condition.AnyOf(conditions));
    }

    /** What an element stands for. {@code internet} and regular expressions are not understood. */
    private static Optional<CommunityPattern> pattern(RplTokens element) {
        element.back(0);
        var text = element.toString();
        if (NAMED.containsKey(text)) {
            return Optional.of(new CommunityPattern.Exactly(NAMED.get(text)));
        }
        var halves = text.split(":");
        if (halves.length != 2) {
            return Optional.empty();
        }
        try {
            if (text.matches("[0-9]+:[0-9]+")) {
                return Optional.of(new CommunityPattern.Exactly(Community.valueOf(text)));
            }
            return Optional.of(new CommunityPattern.Text("^" + half(halves[0]) + ":" + half(halves[1]) + "$",
                    element.line()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String half(String text) {
        var matcher = HALF.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        if (text.equals("*")) {
            return "[0-9]*";
        }
        if (matcher.group(1) == null) {
            return text;
        }
        var values = new ArrayList<String>();
        for (var value = Integer.parseInt(matcher.group(1)); value <= Integer.parseInt(matcher.group(2)); value++) {
            values.add(Integer.toString(value));
        }
        if (values.size() > MOST_VALUES) {
            throw new IllegalArgumentException(text);
        }
        return "(" + String.join("|", values) + ")";
    }

    /** The communities of a set whose elements are values; nothing where one is not. */
    Optional<Set<Community>> values(RplTokens tokens) {
        var values = new HashSet<Community>();
        for (var element : elements("community-set", tokens).map(Elements::elements).orElse(List.of())) {
            if (pattern(element).orElse(null) instanceof CommunityPattern.Exactly exactly) {
                values.add(exactly.community());
            } else {
                return Optional.empty();
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    /** The communities of a set, one by one; nothing where an element is not understood. */
    Optional<CommunityFilter> filter(RplTokens tokens) {
        var entries = new ArrayList<CommunityFilter.Entry>();
        for (var element : elements("community-set", tokens).map(Elements::elements).orElse(List.of())) {
            var pattern = pattern(element);
            if (pattern.isEmpty()) {
                return Optional.empty();
            }
            entries.add(new CommunityFilter.Entry(true, pattern.get()));
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new CommunityFilter(entries));
    }

    /** The path belongs to the set. */
    Condition paths(RplTokens tokens) {
        var line = tokens.line();
        var from = tokens.place();
        var found = elements("as-path-set", tokens);
        if (found.isEmpty()) {
            return notUnderstood(line, "as-path-set " + tokens.text(from) + " is not defined");
        }
        return named(found.get(), new Condition.AnyOf(found.get().elements().stream().map(this::path).toList()));
    }

    private Condition path(RplTokens element) {
        element.back(0);
        var line = element.line();
        try {
            return pathElement(element);
        } catch (IllegalArgumentException e) {
            return notUnderstood(line, element.toString());
        }
    }

    /** {@code ios-regex '...'} looks at the path as text; the others look at its numbers. */
    Condition pathElement(RplTokens tokens) {
        var line = tokens.line();
        switch (tokens.word()) {
            case "ios-regex" -> {
                return new Condition.PathText(unquoted(tokens.word()), line);
            }
            case "neighbor-is" -> {
                return new Condition.PathIs(AsPathPattern.sequence(numbers(tokens), AsPathPattern.anything()));
            }
            case "originates-from" -> {
                return new Condition.PathIs(AsPathPattern.sequence(AsPathPattern.anything(), numbers(tokens)));
            }
            case "passes-through" -> {
                return new Condition.PathIs(AsPathPattern.sequence(AsPathPattern.anything(), numbers(tokens),
                        AsPathPattern.anything()));
            }
            default -> throw new IllegalArgumentException(tokens.toString());
        }
    }

    /** Numbers and ranges in quotation marks; each may be repeated, unless {@code exact} says otherwise. */
    private static AsPathPattern numbers(RplTokens tokens) {
        var texts = unquoted(tokens.word()).strip().split("\\s+");
        var exact = tokens.take("exact");
        var parts = new ArrayList<AsPathPattern>();
        for (var text : texts) {
            var range = text.replaceAll("^\\[|\\]$", "").split("\\.\\.");
            var one = AsPathPattern.one(range.length == 2
                    ? new AsnRange(Asn.valueOf(range[0]), Asn.valueOf(range[1]))
                    : AsnRange.of(Asn.valueOf(text)));
            parts.add(exact ? one : new AsPathPattern.Repeated(one, 1, OptionalInt.empty()));
        }
        return new AsPathPattern.Sequence(parts);
    }

    private static String unquoted(String text) {
        if (!text.matches("'[^']*'")) {
            throw new IllegalArgumentException(text);
        }
        return text.substring(1, text.length() - 1);
    }
}
