package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;

import org.erdsl.generator.RouterScenario;
import org.erdsl.generator.frr.FrrBackend;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** MD5 keys: with the key in its place all sessions come up, and without it, or with another, none does. */
@Tag("router")
@Execution(ExecutionMode.CONCURRENT)
class FrrSessionsTest {

    private static final String KEY = "only-in-this-test";
    private static final String PLACEHOLDER = "(?m)^ ! (neighbor \\S+ password) <secret ER_AMS_KEY>$";

    private static RouterPlan plan;
    private static String configuration;

    @BeforeAll
    static void generate() {
        Lab.requirePrograms();
        plan = RouterScenario.in("generator/europe").plans().get(0);
        configuration = RouterScenario.generate(new FrrBackend(), plan);
    }

    @Test
    void comeUpWithTheKey() throws IOException, InterruptedException {
        var all = plan.sessions().stream().map(session -> session.neighbor().toString()).toList();
        assertEquals(all, established(configuration.replaceAll(PLACEHOLDER, " $1 " + KEY)));
    }

    @Test
    void stayDownWithThePlaceholder() throws IOException, InterruptedException {
        assertEquals(List.of(), established(configuration));
    }

    @Test
    void stayDownWithAnotherKey() throws IOException, InterruptedException {
        assertEquals(List.of(), established(configuration.replaceAll(PLACEHOLDER, " $1 another-key")));
    }

    private static List<String> established(String routerConfiguration) throws IOException, InterruptedException {
        var seen = Lab.sessions(plan, routerConfiguration, edge());
        assertNull(seen.failure());
        return seen.established();
    }

    /** Microsoft's edge, with the key. */
    private static String edge() {
        var text = new StringBuilder("router bgp " + plan.sessions().get(0).remoteAs() + "\n"
                + " no bgp default ipv4-unicast\n");
        plan.sessions().forEach(session -> text.append(neighbor(session)));
        return text + "exit\n";
    }

    private static String neighbor(SessionPlan session) {
        return """
                 neighbor %1$s remote-as %2$s
                 neighbor %1$s password %3$s
                 neighbor %1$s timers connect 1
                 address-family %4$s unicast
                  neighbor %1$s activate
                 exit-address-family
                """.formatted(session.localAddress(), session.localAs(), KEY,
                session.family().toString().toLowerCase(java.util.Locale.ROOT));
    }
}
