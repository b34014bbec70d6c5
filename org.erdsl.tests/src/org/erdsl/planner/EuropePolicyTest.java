package org.erdsl.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.model.Router;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.PolicyEvaluator;
import org.erdsl.policy.Route;
import org.erdsl.policy.RouterPlan;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the policy planned for the first example means, route by route. */
class EuropePolicyTest {

    private static RouterPlan plan;

    @BeforeAll
    static void planTheFirstRouter() throws IOException {
        var erdsl = Erdsl.start();
        var example = Path.of(System.getProperty("examples"), "contoso", "contoso.erdsl");
        var landscape = Erdsl.landscape(erdsl.parse(Files.readString(example)));
        plan = new PolicyPlanner(landscape).plan(landscape.all(Router.class).get(0)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            // A regional community is enough, whatever else the route carries.
            "40.74.0.0/18       | 12076:51002              | community-12076-51002",
            "40.69.0.0/18       | 12076:51003              | community-12076-51003",
            "13.69.0.0/17       | 12076:51002 12076:51003  | community-12076-51002",
            "52.174.0.0/24      | 12076:51002 12076:5030   | community-12076-51002",
            "2603:1020::/48     | 12076:51003              | community-12076-51003",
            // Excluded services go first.
            "52.96.0.0/14       | 12076:51002 12076:5010   | excluded-services",
            "52.104.0.0/14      | 12076:51003 12076:5020   | excluded-services",
            "2603:1006::/40     | 12076:51002 12076:5010   | excluded-services",
            // Everything else is rejected.
            "20.38.0.0/17       | 12076:51004              | rest",
            "40.96.0.0/13       | 12076:5010               | excluded-services",
            "52.112.0.0/14      | 12076:5030               | rest",
            "52.120.0.0/14      |                          | rest",
            "52.232.0.0/24      | 12076:52002              | rest",
            "20.0.0.0/8         | 12075:51002 12076:5100   | rest",
            "20.0.0.0/7         | 12076:51002              | prefix-lengths",
            "2603:1030:400::/48 |                          | rest",
            // What can never be right goes before the communities.
            "0.0.0.0/0          | 12076:51002              | default-route",
            "::/0               | 12076:51003              | default-route",
            "10.20.0.0/16       | 12076:51002              | special-purpose",
            "172.20.0.0/16      | 12076:51002              | special-purpose",
            "192.168.7.0/24     | 12076:51003              | special-purpose",
            "100.72.0.0/16      | 12076:51002              | special-purpose",
            "fd00:1::/48        | 12076:51002              | special-purpose",
            "198.51.100.0/28    | 12076:51002              | special-purpose",
            "2001:db8:f00::/48  | 12076:51002              | special-purpose"})
    void decidesInboundRoutes(Prefix prefix, String communities, String term) {
        var route = new Route(prefix, communities(communities), List.of(Asn.MICROSOFT));
        for (var session : plan.sessions()) {
            if (session.family() == prefix.family()) {
                var decision = PolicyEvaluator.evaluate(session.inbound(), route);
                assertEquals(term, decision.term().name());
                assertEquals(term.startsWith("community-"), decision.accepted());
                assertEquals(decision.accepted() ? 200 : 0, decision.localPreference().orElse(0));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "198.51.100.0/28    |             | true",
            "198.51.100.0/28    | 64999       | false",
            "198.51.100.0/29    |             | false",
            "198.51.100.0/24    |             | false",
            "10.0.0.0/8         |             | false",
            "0.0.0.0/0          |             | false",
            "192.0.2.0/30       |             | false",
            "9.9.9.0/24         | 64999 64998 | false",
            "2001:db8:f00::/48  |             | true",
            "2001:db8:f00::/49  |             | false",
            "2001:db8:f00::/48  | 64999       | false"})
    void advertisesExactlyTheAdvertisedPrefixes(Prefix prefix, String asPath, boolean advertised) {
        var route = new Route(prefix, Set.of(), asPath == null ? List.of()
                : Arrays.stream(asPath.split(" ")).map(Asn::valueOf).toList());
        for (var session : plan.sessions()) {
            if (session.family() == prefix.family()) {
                assertEquals(advertised, PolicyEvaluator.evaluate(session.outbound(), route).accepted());
            }
        }
    }

    @Test
    void takesTheFirstAddressOfALinkAndGivesMicrosoftTheSecond() {
        assertEquals(List.of(
                "amsterdamCircuit primary IPv4 192.0.2.1/30 -> 192.0.2.2 as 12076",
                "amsterdamCircuit primary IPv6 2001:db8:e::1/126 -> 2001:db8:e::2 as 12076"),
                plan.sessions().stream()
                        .map(s -> "%s %s %s %s/%d -> %s as %s".formatted(s.circuit(), s.link(), s.family(),
                                s.localAddress(), s.linkLength(), s.neighbor(), s.remoteAs()))
                        .toList());
    }

    private static Set<Community> communities(String text) {
        return text == null ? Set.of()
                : Arrays.stream(text.split(" ")).map(Community::valueOf).collect(Collectors.toSet());
    }
}
