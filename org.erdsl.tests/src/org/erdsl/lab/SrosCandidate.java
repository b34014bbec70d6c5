package org.erdsl.lab;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A candidate configuration of SR OS, after Nokia's MD-CLI User Guide: a list has entries, told by their keys; a leaf has
 * one value, and is deleted by its name alone; values set in square brackets stand beside those that are there.
 */
final class SrosCandidate implements ModelledRouter {

    private static final Pattern TOKEN = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\[[^\\]]*\\])|([^\\s{}]+)");

    /** The lists, by where they stand, and how many words their keys take. */
    private static final Map<Pattern, Integer> LISTS = Map.of(
            Pattern.compile("policy-options / (prefix-list|community|as-path|policy-statement)"), 1,
            Pattern.compile("policy-options / prefix-list \\S+ / prefix"), 3,
            Pattern.compile("policy-options / community \\S+ / member"), 1,
            Pattern.compile("policy-options / policy-statement \\S+ / entry"), 1,
            Pattern.compile("router|service / vprn"), 1,
            Pattern.compile("(router \\S+|service / vprn \\S+) / (interface|bgp / (group|neighbor))"), 1,
            Pattern.compile("(router \\S+|service / vprn \\S+) / interface \\S+ / ipv6 / address"), 1,
            Pattern.compile("(router \\S+|service / vprn \\S+) / bgp / neighbor \\S+ / prefix-limit"), 1,
            Pattern.compile("(router \\S+|service / vprn \\S+) / static-routes / route"), 3);

    /** Values by the leaf they are of, and nothing for entries and what else stands without a value. */
    private final Map<String, LinkedHashSet<String>> leaves = new TreeMap<>();

    @Override
    public SrosCandidate take(List<String> commands) {
        for (var command : commands) {
            if (command.startsWith("/configure ")) {
                set(command.substring("/configure ".length()));
            } else if (command.startsWith("delete ")) {
                delete(command.substring("delete ".length()));
            } else if (!command.isBlank() && !command.startsWith("#")) {
                throw new AssertionError("no command: " + command);
            }
        }
        return this;
    }

    private void set(String path) {
        var words = words(path);
        var place = place(words, words.size() - 1);
        var value = place.rest().isEmpty() ? "" : place.rest().get(place.rest().size() - 1);
        var leaf = place.rest().size() == 2 ? place.path() + " / " + place.rest().get(0) : place.path();
        if (place.rest().size() == 1) {
            throw new AssertionError("a leaf without a value: " + path);
        }
        var values = leaves.computeIfAbsent(leaf, key -> new LinkedHashSet<>());
        if (value.startsWith("[")) {
            values.addAll(words(value.substring(1, value.length() - 1)));
        } else if (!value.isEmpty()) {
            values.clear();
            values.add(value);
        }
    }

    private void delete(String path) {
        var words = words(path);
        var place = place(words, words.size());
        if (place.rest().size() > 1) {
            throw new AssertionError("a value where a leaf is deleted: " + path);
        }
        var gone = place.rest().isEmpty() ? place.path() : place.path() + " / " + place.rest().get(0);
        if (!leaves.keySet().removeIf(leaf -> leaf.equals(gone) || leaf.startsWith(gone + " / "))) {
            throw new AssertionError("nothing is deleted: " + path);
        }
    }

    /** @param rest the name and the value of a leaf, or the name of what stands there */
    private record Place(String path, List<String> rest) {
    }

    /** Goes down lists and containers until a leaf is left, which is what stands before the word of this number. */
    private static Place place(List<String> words, int leafBefore) {
        var path = "";
        var at = 0;
        while (at < words.size()) {
            var next = path.isEmpty() ? words.get(at) : path + " / " + words.get(at);
            var keys = LISTS.entrySet().stream().filter(list -> list.getKey().matcher(next).matches())
                    .mapToInt(Map.Entry::getValue).findFirst();
            if (keys.isPresent()) {
                path = next + " " + String.join(" ", words.subList(at + 1, at + 1 + keys.getAsInt()));
                at += 1 + keys.getAsInt();
            } else if (at + 1 == leafBefore) {
                return new Place(path, words.subList(at, words.size()));
            } else {
                path = next;
                at++;
            }
        }
        return new Place(path, List.of());
    }

    private static List<String> words(String path) {
        var words = new ArrayList<String>();
        var token = TOKEN.matcher(path);
        while (token.find()) {
            words.add(token.group(1) != null ? '"' + token.group(1) + '"' : token.group());
        }
        return words.stream().map(word -> word.matches("\"[A-Za-z0-9_./:-]+\"") ? word.substring(1, word.length() - 1) : word)
                .toList();
    }

    @Override
    public Collection<String> configured() {
        return text().lines().toList();
    }

    @Override
    public String text() {
        var text = new StringBuilder();
        leaves.forEach((leaf, values) -> text.append("/configure ").append(leaf.replace(" / ", " "))
                .append(values.size() > 1 || leaf.endsWith(" / policy") || leaf.endsWith(" / from / prefix-list")
                        ? " [" + String.join(" ", values) + "]"
                        : values.isEmpty() ? "" : " " + values.iterator().next())
                .append('\n'));
        return text.toString();
    }
}
