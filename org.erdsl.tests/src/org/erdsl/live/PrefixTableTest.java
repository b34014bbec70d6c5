package org.erdsl.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Random;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrefixTableTest {

    @ParameterizedTest
    @EnumSource(AddressFamily.class)
    void itHoldsWhatAMapHolds(AddressFamily family) {
        var table = new PrefixTable(family);
        var map = new HashMap<Prefix, Integer>();
        var random = new Random(42);
        for (var i = 0; i < 20_000; i++) {
            var length = random.nextInt(family.bits() + 1);
            // Few addresses, so that prefixes meet again.
            var address = BigInteger.valueOf(random.nextInt(500)).shiftLeft(family.bits() - 9);
            var prefix = Prefix.containing(new IpAddress(family, address), length);
            if (random.nextInt(3) == 0) {
                table.remove(prefix);
                map.remove(prefix);
            } else {
                table.put(prefix, i);
                map.put(prefix, i);
            }
            assertEquals(map.getOrDefault(prefix, -1), table.get(prefix));
        }
        assertEquals(map.size(), table.size());
        var seen = new HashMap<Prefix, Integer>();
        table.forEach(seen::put);
        assertEquals(map, seen);
    }
}
