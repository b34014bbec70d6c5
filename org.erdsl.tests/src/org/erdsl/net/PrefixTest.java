package org.erdsl.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "0.0.0.0/0", "192.0.2.0/30", "255.255.255.255/32", "::/0", "2001:db8::/126", "2001:db8::1/128"})
    void printsWhatItRead(String text) {
        assertEquals(text, Prefix.valueOf(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "192.0.2.0", "192.0.2.0/", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/030", "192.0.2/24", "192.0.02.0/24x",
            "2001:db8::/129", "2001:db8:::/32", "::ffff:192.0.2.0/120", "fe80::1%eth0/64", "example.org/24", "/24", ""})
    void refusesWhatIsNone(String text) {
        assertThrows(IllegalArgumentException.class, () -> Prefix.valueOf(text));
    }

    @Test
    void refusesHostBitsAndNamesTheNetwork() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Prefix.valueOf("192.0.2.1/30"));
        assertEquals("`192.0.2.1/30` has host bits set; its network is `192.0.2.0/30`", refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
            "10.0.0.0/8,     10.0.0.0/8,      true,  true",
            "10.0.0.0/8,     10.255.0.0/16,   true,  true",
            "10.255.0.0/16,  10.0.0.0/8,      false, true",
            "10.0.0.0/8,     11.0.0.0/8,      false, false",
            "0.0.0.0/0,      203.0.113.7/32,  true,  true",
            "0.0.0.0/0,      2001:db8::/32,   false, false",
            "::/0,           2001:db8::/32,   true,  true",
            "2001:db8::/126, 2001:db8::4/126, false, false"})
    void containsAndOverlaps(Prefix one, Prefix other, boolean contains, boolean overlaps) {
        assertEquals(contains, one.contains(other));
        assertEquals(overlaps, one.overlaps(other));
        assertEquals(overlaps, other.overlaps(one));
    }

    @Test
    void numbersItsAddresses() {
        var link = Prefix.valueOf("192.0.2.4/30");
        assertEquals("192.0.2.5", link.address(1).toString());
        assertEquals("192.0.2.6", link.address(2).toString());
        assertThrows(IllegalArgumentException.class, () -> link.address(4));
        assertTrue(link.contains(IpAddress.valueOf("192.0.2.7")));
        assertFalse(link.contains(IpAddress.valueOf("192.0.2.8")));
        assertEquals(4, link.size().intValueExact());
    }

    @Test
    void findsTheNetworkOfAnAddress() {
        assertEquals(Prefix.valueOf("2001:db8:e::4/126"),
                Prefix.containing(IpAddress.valueOf("2001:db8:e::6"), 126));
    }
}
