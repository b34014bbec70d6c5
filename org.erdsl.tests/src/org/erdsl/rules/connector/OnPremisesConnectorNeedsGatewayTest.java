package org.erdsl.rules.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.erdsl.finding.QuickFix;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** Which gateways are offered to a connector that has none. */
class OnPremisesConnectorNeedsGatewayTest {

    private static final String RULE = "on-premises-connector-needs-gateway";

    @Test
    void offersTheFirstFewGatewaysAtTheSiteOfTheDataSource() {
        assertEquals(List.of("Go through b0", "Go through b1", "Go through b2", "Go through b3", "Go through b4"),
                fixes("connector orders uses sql { data source \"erp:1433\" at berlin }"));
    }

    @Test
    void offersTheFirstFewOfAllWhereTheSiteIsNotKnown() {
        assertEquals(List.of("Go through a0", "Go through a1", "Go through a2", "Go through a3", "Go through a4"),
                fixes("connector files uses filesystem"));
    }

    private static List<String> fixes(String connector) {
        var model = "site amsterdam\nsite berlin\n" + gateways("a", "amsterdam") + gateways("b", "berlin") + connector + "\n";
        return Erdsl.start().check(model).stream().filter(problem -> problem.rule().equals(RULE))
                .flatMap(problem -> problem.fixes().stream()).map(QuickFix::label).toList();
    }

    private static String gateways(String name, String site) {
        return IntStream.range(0, 9).mapToObj(number -> "gateway %s%d { region westeurope site %s }%n"
                .formatted(name, number, site)).collect(Collectors.joining());
    }
}
