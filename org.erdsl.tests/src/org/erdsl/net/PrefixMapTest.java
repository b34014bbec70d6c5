package org.erdsl.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What is found by prefix is what looking at all would find. */
class PrefixMapTest {

    @Test
    void aPrefixOverlapsItselfThoseAroundItAndThoseInside() {
        var map = new PrefixMap<String>();
        Stream.of("10.0.0.0/8", "10.1.0.0/16", "10.1.2.0/24", "10.1.3.0/24", "10.2.0.0/16", "11.0.0.0/8", "2001:db8::/32")
                .forEach(text -> map.add(Prefix.valueOf(text), text));
        assertEquals(List.of("10.0.0.0/8", "10.1.0.0/16", "10.1.2.0/24", "10.1.3.0/24"),
                map.overlapping(Prefix.valueOf("10.1.0.0/16")));
        assertEquals(List.of("10.0.0.0/8", "10.1.0.0/16"), map.containing(Prefix.valueOf("10.1.0.0/16")));
        assertEquals(List.of("10.0.0.0/8"), map.overlapping(Prefix.valueOf("10.3.0.0/16")));
        assertEquals(List.of("2001:db8::/32"), map.overlapping(Prefix.valueOf("2001:db8:1::/48")));
        assertEquals(List.of(), map.overlapping(Prefix.valueOf("12.0.0.0/8")));
    }

    @Test
    void itFindsWhatLookingAtAllFinds() {
        var random = new Random(4271);
        var prefixes = IntStream.range(0, 300)
                .mapToObj(i -> Prefix.containing(IpAddress.valueOf("10.0.%d.%d".formatted(
                        random.nextInt(4), random.nextInt(256))), 20 + random.nextInt(13)))
                .toList();
        var map = new PrefixMap<Prefix>();
        prefixes.forEach(prefix -> map.add(prefix, prefix));
        for (var prefix : prefixes) {
            assertEquals(prefixes.stream().filter(prefix::overlaps).sorted().toList(),
                    map.overlapping(prefix).stream().sorted().toList());
            assertEquals(prefixes.stream().filter(other -> other.contains(prefix)).sorted().toList(),
                    map.containing(prefix).stream().sorted().toList());
        }
    }
}
