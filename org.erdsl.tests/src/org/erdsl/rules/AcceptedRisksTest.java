package org.erdsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.erdsl.check.Problem;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** What accepting a risk silences, and what it does not. */
class AcceptedRisksTest {

    private static final Erdsl ERDSL = Erdsl.start();

    private static final String MODEL = """
            gateway g {
                region westeurope
                tls 1.0
            }
            gateway h {
                region westeurope
                tls 1.1
            }
            circuit c {
                microsoft peering {
                    asn 65001
                    advertise 10.0.0.0/8
                    accept region europe
                }
            }
            """;

    private static List<String> rules(String acceptances) {
        return ERDSL.check(MODEL + acceptances).stream().map(Problem::rule).toList();
    }

    private static String accept(String rule, String element, String until) {
        return "accept risk %s on %s because \"test\" until %s%n".formatted(rule, element, until);
    }

    @Test
    void nothingIsSilentUnasked() {
        assertEquals(List.of("gateway-needs-tls-1-2", "gateway-needs-tls-1-2", "asn-is-public",
                "peering-needs-public-addresses"), rules(""));
    }

    @Test
    void anAcceptanceCoversItsElementOnly() {
        assertEquals(List.of("gateway-needs-tls-1-2", "asn-is-public", "peering-needs-public-addresses"),
                rules(accept("gateway-needs-tls-1-2", "g", "2027-01-01")));
    }

    @Test
    void itCoversWhatIsInsideTheElement() {
        assertEquals(List.of("gateway-needs-tls-1-2", "gateway-needs-tls-1-2", "asn-is-public"),
                rules(accept("peering-needs-public-addresses", "c", "2027-01-01")));
    }

    @Test
    void itCoversItsRuleOnly() {
        assertEquals(List.of("gateway-needs-tls-1-2", "gateway-needs-tls-1-2", "peering-needs-public-addresses"),
                rules(accept("asn-is-public", "c", "2027-01-01")));
    }

    @Test
    void itHoldsOnItsLastDay() {
        assertEquals(3, rules(accept("asn-is-public", "c", Erdsl.TODAY.toString())).size());
    }

    @Test
    void afterItsLastDayTheFindingIsBackAndTheAcceptanceIsOneMore() {
        assertEquals(List.of("gateway-needs-tls-1-2", "gateway-needs-tls-1-2", "asn-is-public",
                "peering-needs-public-addresses", "risk-acceptance-has-not-expired"),
                rules(accept("asn-is-public", "c", Erdsl.TODAY.minusDays(1).toString())));
    }

    @Test
    void whatCannotBeAcceptedStays() {
        var model = "gateway g" + System.lineSeparator()
                + accept("gateway-has-exactly-one-region", "g", "2027-01-01");
        assertEquals(List.of("gateway-has-exactly-one-region", "rule-of-accepted-risk-exists"),
                ERDSL.check(model).stream().map(Problem::rule).toList());
    }
}
