package org.erdsl.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.erdsl.generator.Capabilities;
import org.erdsl.generator.RouterScenario;
import org.erdsl.generator.frr.FrrBackend;
import org.erdsl.policy.RouterPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The form {@code replace} leaves nothing of an earlier version on FRR; the form {@code merge} does. */
@Tag("router")
@Execution(ExecutionMode.CONCURRENT)
class ReplaceFormTest {

    @BeforeAll
    static void requirePrograms() {
        Lab.requirePrograms();
    }

    @Test
    void leavesNothingOfAnEarlierVersion() throws IOException, InterruptedException {
        var backend = new FrrBackend();
        var plan = RouterScenario.in("generator/europe").plans().get(0);
        var merge = RouterScenario.generate(backend, plan);
        var replace = RouterScenario.generate(backend, RouterScenario.inForm(plan, Capabilities.REPLACE));
        var earlier = RouterScenario.generate(backend, withoutInterfaces(
                RouterScenario.all().get(2).plansFor(backend).get(0)))
                // Names of its own, which no later file can know, are what `erdsl generate` lists.
                .replaceAll("(?m)^bfd\n( .*\n)*exit\n", "").replaceAll("(?m)^ neighbor \\S+ bfd .*\n", "");
        assertTrue(earlier.contains(" timers ") && earlier.contains("prefix-list ERDSL-lengths-v4"));
        var seen = Lab.loads(plan, List.of(
                List.of(merge), List.of(earlier, replace), List.of(replace), List.of(earlier, merge)));
        seen.forEach(result -> assertNull(result.failure()));
        var running = seen.stream().map(result -> result.settled().shown().running()).toList();
        assertTrue(running.get(0).contains("route-map ERDSL-ams-1-primary-in-v4 deny 65000"));
        assertEquals(running.get(0), running.get(1));
        assertEquals(running.get(0), running.get(2));
        assertNotEquals(running.get(0), running.get(3));
    }

    private static RouterPlan withoutInterfaces(RouterPlan plan) {
        return new RouterPlan(plan.router(), plan.platform(), plan.version(), plan.form(), plan.localAs(),
                plan.sessions(), plan.ibgp(), List.of(), plan.acceptedRisks());
    }
}
