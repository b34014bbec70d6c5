package org.erdsl.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "65001, 65001", "1.10, 65546", "65535.65535, 4294967295", "4294967295, 4294967295"})
    void readsAsNumbersPlainAndDotted(String text, long value) {
        assertEquals(value, Asn.valueOf(text).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "4294967296", "1.65536", "65536.1", "1.", "1.2.3", "AS65001", "65001 ", "0x10"})
    void refusesOtherAsNumbers(String text) {
        assertThrows(IllegalArgumentException.class, () -> Asn.valueOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:0", "12076:51002", "65535:65535"})
    void readsCommunities(String text) {
        assertEquals(text, Community.valueOf(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12076", "12076:", ":51002", "12076:65536", "65536:1", "1:2:3", "12076:51002x", "a:b"})
    void refusesOtherCommunities(String text) {
        assertThrows(IllegalArgumentException.class, () -> Community.valueOf(text));
    }

    @ParameterizedTest
    @CsvSource({"50 Mbps, 50, 50 Mbps", "1Gbps, 1000, 1 Gbps", "1000 Mbps, 1000, 1 Gbps", "1500 Mbps, 1500, 1500 Mbps",
            "400 Gbps, 400000, 400 Gbps"})
    void readsBandwidths(String text, long megabits, String printed) {
        assertEquals(megabits, Bandwidth.valueOf(text).megabitsPerSecond());
        assertEquals(printed, Bandwidth.valueOf(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0 Gbps", "1", "1 gbps", "1.5 Gbps", "-1 Gbps", "1 GB", "1000000000000 Gbps"})
    void refusesOtherBandwidths(String text) {
        assertThrows(IllegalArgumentException.class, () -> Bandwidth.valueOf(text));
    }

    @ParameterizedTest
    @CsvSource({"1.0, TLS_1_0", "1.1, TLS_1_1", "1.2, TLS_1_2", "1.3, TLS_1_3"})
    void readsTlsVersions(String text, TlsVersion version) {
        assertEquals(version, TlsVersion.ofNumber(text));
        assertEquals(text, version.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.4", "2", "3.0"})
    void refusesOtherTlsVersions(String text) {
        assertThrows(IllegalArgumentException.class, () -> TlsVersion.ofNumber(text));
    }
}
