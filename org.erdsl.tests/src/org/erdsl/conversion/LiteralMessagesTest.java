package org.erdsl.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.erdsl.check.Problem;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong literal gives one message, which names what was expected. */
class LiteralMessagesTest {

    private static final Erdsl ERDSL = Erdsl.start();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "primary 192.0.2.1/30 on edge1     | expected an IPv4 or IPv6 prefix such as 192.0.2.0/30 or 2001:db8::/126; 192.0.2.1/30",
            "primary 192.0.2.0 on edge1        | expected an IPv4 or IPv6 prefix",
            "primary 2001:db8::1/126 on edge1  | expected an IPv4 or IPv6 prefix",
            "advertise 300.0.0.0/8             | expected an IPv4 or IPv6 prefix",
            "asn 4294967296                    | expected an AS number such as 65001 or 1.10",
            "asn 1.65536                       | expected an AS number",
            "vlan 4095                         | expected a VLAN id from 1 to 4094",
            "vlan 0                            | expected a VLAN id from 1 to 4094",
            "accept community 12076:99999      | expected a community such as 12076:51002",
            "accept community 12076            | expected a community such as 12076:51002",
            "maximum prefixes 9999999999       | expected a whole number from 0 to 2147483647"})
    void inAPeering(String line, String expected) {
        assertOneMessage("circuit c { microsoft peering { " + line + " } } router edge1 { platform frr }", expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "circuit c { bandwidth 1 }                                  | expected a bandwidth such as 500 Mbps or 1 Gbps",
            "circuit c { bandwidth 1.5 Gbps }                           | expected a bandwidth such as 500 Mbps or 1 Gbps",
            "site s { location 152.37, 4.90 }                           | expected a latitude and a longitude in degrees such as 52.37, 4.90",
            "gateway g { region westeurope tls 1.4 }                    | expected a TLS version: 1.0, 1.1, 1.2 or 1.3",
            "site s accept risk r on s because \"x\" until 2027-02-30   | expected a date such as 2027-12-31",
            "site s { users 12a }                                       | expected a whole number from 0 to 2147483647"})
    void elsewhere(String text, String expected) {
        assertOneMessage(text, expected);
    }

    private static void assertOneMessage(String text, String expected) {
        var messages = ERDSL.check(text).stream()
                .filter(problem -> problem.rule().equals(Problem.SYNTAX))
                .map(problem -> problem.message().replace("`", ""))
                .toList();
        assertEquals(1, messages.size(), () -> List.copyOf(messages).toString());
        assertTrue(messages.get(0).startsWith(expected), () -> messages.get(0));
    }
}
