package org.erdsl.reader.sros;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

import org.erdsl.net.Prefix;
import org.erdsl.reader.Words;

/** A prefix list: a prefix stands in it once for each type, and any entry may match. */
final class PrefixEntries {

    private record Key(Prefix prefix, String type) {
    }

    private static final class Lengths {

        private OptionalInt start = OptionalInt.empty();
        private OptionalInt end = OptionalInt.empty();
        private OptionalInt through = OptionalInt.empty();
    }

    private final Map<Key, Lengths> entries = new LinkedHashMap<>();

    void take(Words words) {
        var key = new Key(words.value(Prefix::valueOf),
                words.expect("type").oneOf("exact", "longer", "through", "range"));
        var lengths = entries.computeIfAbsent(key, entry -> new Lengths());
        if (words.hasMore()) {
            switch (words.oneOf("start-length", "end-length", "through-length")) {
                case "start-length" -> lengths.start = OptionalInt.of(words.number());
                case "end-length" -> lengths.end = OptionalInt.of(words.number());
                default -> lengths.through = OptionalInt.of(words.number());
            }
        }
    }

    void check() {
        entries.forEach((key, lengths) -> {
            var range = key.type.equals("range");
            if (range != lengths.start.isPresent() || range != lengths.end.isPresent()
                    || key.type.equals("through") != lengths.through.isPresent()
                    || range && lengths.start.getAsInt() > lengths.end.getAsInt()) {
                throw new Words(key.toString()).unknown();
            }
        });
    }

    boolean matches(Prefix route) {
        return entries.entrySet().stream().anyMatch(entry -> entry.getKey().prefix.contains(route)
                && fits(entry.getKey(), entry.getValue(), route.length()));
    }

    private static boolean fits(Key key, Lengths lengths, int length) {
        return switch (key.type) {
            case "exact" -> length == key.prefix.length();
            case "longer" -> length > key.prefix.length();
            case "through" -> length <= lengths.through.getAsInt();
            default -> length >= lengths.start.getAsInt() && length <= lengths.end.getAsInt();
        };
    }
}
