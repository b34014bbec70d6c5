package org.erdsl.reading.ios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PrefixRange;
import org.erdsl.running.Condition;
import org.erdsl.running.Condition.FirstOf.Entry;

/** The prefix lists, community lists and AS path lists of a text, by name. */
public final class Lists {

    /** Entries by their number; those without one count on from the highest in steps of {@link #STEP}. */
    private static final int STEP = 5;

    /** A standard list looked at for exactly its communities. */
    private record CommunityLine(boolean permit, List<Community> all, Entry entry) {
    }

    private final ReadingLog log;
    private final Predicate<String> knownPaths;
    private final AccessLists accessLists;
    private final Map<AddressFamily, Map<String, TreeMap<Long, Entry>>> prefixes = new HashMap<>();
    private final Map<String, List<Entry>> communities = new HashMap<>();
    private final Map<String, List<CommunityLine>> standard = new HashMap<>();
    private final Map<String, List<Entry>> paths = new HashMap<>();

    /** Of community and AS path lists, the number of the last entry that has one. */
    private final Map<String, Long> lastNumbers = new HashMap<>();

    /** @param knownPaths whether an expression in an AS path list means what it means as text */
    Lists(ReadingLog log, Predicate<String> knownPaths) {
        this.log = log;
        this.knownPaths = knownPaths;
        this.accessLists = new AccessLists(log);
    }

    /** Takes {@code [seq N] permit|deny PREFIX [ge N] [le N]}. */
    public void prefix(AddressFamily family, String name, Words words) {
        var list = prefixes.computeIfAbsent(family, key -> new HashMap<>()).computeIfAbsent(name, key -> new TreeMap<>());
        if (words.take("description")) {
            return;
        }
        try {
            prefix(family, list, words);
        } catch (IllegalArgumentException e) {
            var last = list.isEmpty() ? 0 : list.lastKey();
            var either = anything(words);
            list.put(last + 1, either.get(0));
            list.put(last + 2, either.get(1));
        }
    }

    private static void prefix(AddressFamily family, TreeMap<Long, Entry> list, Words words) {
        var number = words.take("seq") ? (long) words.number() : list.isEmpty() ? STEP : list.lastKey() + STEP;
        var permit = permit(words);
        var prefix = words.value(Prefix::valueOf);
        var bits = family.bits();
        var exact = words.take("eq") ? Optional.of(words.number()) : Optional.<Integer>empty();
        var given = words.hasMore();
        var least = words.take("ge") ? words.number() : exact.orElse(prefix.length());
        var most = words.take("le") ? words.number() : given ? bits : exact.orElse(prefix.length());
        words.end();
        if (prefix.family() != family) {
            throw new IllegalArgumentException("not of " + family + ": " + prefix);
        }
        list.put(number, new Entry(permit, Condition.inPrefixes(new PrefixRange(prefix, least, most)), words.line()));
    }

    /** Takes a whole list back. */
    public void forgetPrefixes(AddressFamily family, String name) {
        prefixes.getOrDefault(family, new HashMap<>()).remove(name);
    }

    /** Takes a whole list back. */
    public void forgetCommunities(String name) {
        communities.remove(name);
        standard.remove(name);
        lastNumbers.remove("community " + name);
    }

    /** Takes a whole list back. */
    public void forgetPaths(String name) {
        paths.remove(name);
        lastNumbers.remove("path " + name);
    }

    /** For an entry that permits or denies nobody knows what: whatever comes as far as it is permitted or not. */
    private List<Entry> anything(Words words) {
        var condition = new Condition.NotUnderstood(log.unknown(words.line(), words.text()));
        return List.of(new Entry(true, condition, words.line()), new Entry(false, Condition.ALWAYS, words.line()));
    }

    /** Takes {@code [seq N] permit|deny COMMUNITY...}: a line asks for all of its communities. */
    public void standardCommunities(String name, Words words) {
        try {
            standard(name, words);
        } catch (IllegalArgumentException e) {
            communities.computeIfAbsent(name, key -> new ArrayList<>()).addAll(anything(words));
        }
    }

    private void standard(String name, Words words) {
        inSequence("community " + name, words);
        var permit = permit(words);
        var all = new ArrayList<Community>();
        var any = !words.hasMore();
        while (words.hasMore()) {
            var word = words.word();
            if (CommunityWord.isAny(word)) {
                any = true;
            } else {
                all.add(CommunityWord.of(word));
            }
        }
        var condition = any && all.isEmpty() ? Condition.ALWAYS
                : new Condition.AllOf(all.stream().map(Condition::hasCommunity).toList());
        var entry = new Entry(permit, condition, words.line());
        communities.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
        standard.computeIfAbsent(name, key -> new ArrayList<>()).add(new CommunityLine(permit, all, entry));
    }

    /** Takes {@code [seq N] permit|deny EXPRESSION}. */
    public void expandedCommunities(String name, Words words) {
        try {
            expanded(name, words);
        } catch (IllegalArgumentException e) {
            communities.computeIfAbsent(name, key -> new ArrayList<>()).addAll(anything(words));
        }
    }

    private void expanded(String name, Words words) {
        inSequence("community " + name, words);
        var permit = permit(words);
        communities.computeIfAbsent(name, key -> new ArrayList<>()).add(new Entry(permit,
                new Condition.CommunitiesText(unquoted(words.rest()), words.line()), words.line()));
    }

    /** Takes {@code [seq N] permit|deny EXPRESSION}, and {@code any} behind it, which is any origin. */
    public void path(String name, Words words) {
        var list = paths.computeIfAbsent(name, key -> new ArrayList<>());
        try {
            inSequence("path " + name, words);
            var permit = permit(words);
            var expression = unquoted(words.rest().replaceFirst(" any$", ""));
            if (expression.contains(" ") || !knownPaths.test(expression)) {
                throw new IllegalArgumentException(expression);
            }
            list.add(new Entry(permit, new Condition.PathText(expression, words.line()), words.line()));
        } catch (IllegalArgumentException e) {
            list.addAll(anything(words));
        }
    }

    /** Routers show entries by number. Where a text has them in another order, nobody knows which stands first. */
    private void inSequence(String list, Words words) {
        if (words.take("seq")) {
            var number = (long) words.number();
            var last = lastNumbers.put(list, number);
            if (last != null && last >= number) {
                throw new IllegalArgumentException("entry " + number + " behind entry " + last);
            }
        }
    }

    private static boolean permit(Words words) {
        return switch (words.word()) {
            case "permit" -> true;
            case "deny" -> false;
            default -> throw new IllegalArgumentException("neither permit nor deny: " + words.text());
        };
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1)
                : text;
    }

    /** A prefix list as a condition; nothing where there is none of this name. */
    Optional<Condition> prefixList(AddressFamily family, String name) {
        return Optional.ofNullable(prefixes.getOrDefault(family, Map.of()).get(name))
                .filter(entries -> !entries.isEmpty())
                .map(entries -> named("prefix-list " + name, List.copyOf(entries.values())));
    }

    /** The access lists. */
    AccessLists accessLists() {
        return accessLists;
    }

    Optional<Condition> communityList(String name) {
        return Optional.ofNullable(communities.get(name)).map(entries -> named("community-list " + name, entries));
    }

    /** A standard list of which a route carries exactly the communities of a line; nothing for another kind of list. */
    Optional<Condition> exactCommunityList(String name) {
        return Optional.ofNullable(standard.get(name))
                .filter(lines -> lines.size() == communities.get(name).size())
                .map(lines -> named("community-list " + name, lines.stream()
                        .map(line -> new Entry(line.permit, new Condition.ExactCommunities(Set.copyOf(line.all)),
                                line.entry.line()))
                        .toList()));
    }

    /** The single communities a standard list permits; nothing where it is of another kind. */
    Optional<List<Community>> singleCommunities(String name) {
        return Optional.ofNullable(standard.get(name))
                .filter(lines -> lines.size() == communities.get(name).size()
                        && lines.stream().allMatch(line -> line.permit && line.all.size() == 1))
                .map(lines -> lines.stream().map(line -> line.all.get(0)).toList());
    }

    Optional<Condition> pathList(String name) {
        return Optional.ofNullable(paths.get(name)).map(entries -> named("as-path list " + name, entries));
    }

    private static Condition named(String label, List<Entry> entries) {
        return new Condition.Named(label, new Condition.FirstOf(entries), entries.stream().map(Entry::line).toList());
    }
}
