package org.erdsl.reading.vrp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Community;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.running.Condition;

/**
 * The filters as conditions. One that is named and not there matches every route (NetEngine 8000 F1A Command Reference,
 * "if-match community-filter" and its like).
 */
final class Filters {

    private static final Map<String, Community> WELL_KNOWN = Map.of(
            "no-export", new Community(65535, 65281),
            "no-advertise", new Community(65535, 65282),
            "no-export-subconfed", new Community(65535, 65283));

    private final Commands commands;
    private final UnknownLog log;

    Filters(Commands commands, UnknownLog log) {
        this.commands = commands;
        this.log = log;
    }

    Condition prefixes(AddressFamily family, String name) {
        var kind = family == AddressFamily.IPV4 ? "ip-prefix" : "ipv6-prefix";
        return named(kind + " " + name, lines("ip", kind, name), lines -> new Condition.FirstOf(lines.stream()
                .sorted(Comparator.comparingLong(Filters::index))
                .map(line -> entry(line, condition -> prefix(family, line, condition)))
                .toList()));
    }

    /** An address of zeros without {@code match-network} is any address: only the length counts. */
    private Condition prefix(AddressFamily family, Command line, List<String> rest) {
        try {
            var address = IpAddress.valueOf(rest.get(0));
            var length = Integer.parseInt(rest.get(1));
            var network = rest.contains("match-network");
            var given = rest.contains("greater-equal") || rest.contains("less-equal");
            var least = number(rest, "greater-equal", length);
            var most = number(rest, "less-equal", given ? family.bits() : length);
            var outer = Prefix.containing(address, address.value().signum() == 0 && !network ? 0 : length);
            return Condition.inPrefixes(new PrefixRange(outer, least, most));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // Neither a prefix nor a range of lengths.
            return notUnderstood(line);
        }
    }

    private static int number(List<String> words, String key, int otherwise) {
        var at = words.indexOf(key);
        return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
    }

    Condition communities(String name) {
        var lines = name.matches("\\d+") ? lines("ip", "community-filter", name) : basic(name);
        return named("community-filter " + name, lines, all -> several(all, this::community));
    }

    private List<Command> basic(String name) {
        var basic = lines("ip", "community-filter", "basic", name);
        return basic.isEmpty() ? lines("ip", "community-filter", "advanced", name) : basic;
    }

    /**
     * Whether several lines that permit mean any or all of them, Huawei's manuals do not agree; where one of them denies,
     * nothing is read.
     */
    private Condition several(List<Command> lines, BiFunction<Command, List<String>, Condition> condition) {
        if (lines.size() == 1) {
            return new Condition.FirstOf(List.of(entry(lines.get(0), rest -> condition.apply(lines.get(0), rest))));
        }
        var last = lines.get(lines.size() - 1);
        return lines.stream().allMatch(line -> entry(line, rest -> Condition.ALWAYS).permit())
                ? anyOrAll(lines.stream().map(line -> entry(line, rest -> condition.apply(line, rest)).condition()).toList(), last)
                : notUnderstood(last);
    }

    /** Certain where all of them hold, and where none does. */
    private Condition anyOrAll(List<Condition> conditions, Command line) {
        return conditions.size() == 1
                ? conditions.get(0)
                : Condition.anyOf(new Condition.AllOf(conditions),
                        Condition.allOf(new Condition.AnyOf(conditions), notUnderstood(line)));
    }

    /** Nor do they say whether all values of a line have to be there. */
    private Condition community(Command line, List<String> values) {
        if (line.startsWith("ip", "community-filter", "advanced") || values.isEmpty()) {
            return notUnderstood(line);
        }
        return anyOrAll(values.stream().map(value -> value(line, value)).toList(), line);
    }

    private Condition value(Command line, String text) {
        if (WELL_KNOWN.containsKey(text)) {
            return Condition.hasCommunity(WELL_KNOWN.get(text));
        }
        try {
            var community = Community.valueOf(text);
            return community.equals(new Community(0, 0)) ? notUnderstood(line) : Condition.hasCommunity(community);
        } catch (IllegalArgumentException e) {
            return notUnderstood(line);
        }
    }

    Condition asPaths(String name) {
        return named("as-path-filter " + name, lines("ip", "as-path-filter", name), all -> several(all,
                (line, rest) -> new Condition.PathText(String.join(" ", rest), line.line())));
    }

    /** A line: behind its name an index, whether it permits, and the rest. */
    private Condition.FirstOf.Entry entry(Command line, Function<List<String>, Condition> condition) {
        var words = line.words();
        var at = IntStream.range(0, words.size()).filter(i -> List.of("permit", "deny").contains(words.get(i)))
                .findFirst().orElse(words.size() - 1);
        return new Condition.FirstOf.Entry(words.get(at).equals("permit"),
                condition.apply(new ArrayList<>(words.subList(at + 1, words.size()))), line.line());
    }

    private static long index(Command line) {
        var at = line.words().indexOf("index");
        return at >= 0 && line.word(at + 1).matches("\\d{1,10}") ? Long.parseLong(line.word(at + 1)) : Long.MAX_VALUE;
    }

    private List<Command> lines(String... first) {
        return commands.system(first).toList();
    }

    private static Condition named(String label, List<Command> lines, Function<List<Command>, Condition> condition) {
        return new Condition.Named(label, lines.isEmpty() ? Condition.ALWAYS : condition.apply(lines),
                lines.stream().map(Command::line).collect(Collectors.toList()));
    }

    private Condition notUnderstood(Command line) {
        return new Condition.NotUnderstood(log.note(line));
    }
}
