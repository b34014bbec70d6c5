package org.erdsl.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.junit.jupiter.api.Test;

/** Settings come from the nearest place that says them, and references lead somewhere. */
class RunningSettingsTest {

    private static final SourceLine LINE = new SourceLine("edge1", 7);

    @Test
    void aNeighborComesBeforeItsGroupAndThatBeforeTheDefaults() {
        var neighbor = RunningSettings.NONE.with(Setting.REMOTE_AS, new Asn(12076), LINE);
        var group = RunningSettings.NONE.with(Setting.REMOTE_AS, new Asn(1), LINE).with(Setting.SHUT_DOWN, true, LINE);
        var defaults = RunningSettings.NONE.with(Setting.SHUT_DOWN, Stated.byDefault(false))
                .with(Setting.OWN_AS_ALLOWED, Stated.byDefault(0));
        var all = neighbor.orElse(group).orElse(defaults);
        assertEquals(Optional.of(Stated.at(LINE, new Asn(12076))), all.get(Setting.REMOTE_AS));
        assertEquals(Optional.of(true), all.value(Setting.SHUT_DOWN));
        assertEquals(Optional.of(true), all.get(Setting.OWN_AS_ALLOWED).map(Stated::isDefault));
        assertEquals(Optional.empty(), all.get(Setting.MULTIHOP));
    }

    @Test
    void allSettingsAreListed() {
        var declared = Stream.of(Setting.class.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> field.getType() == Setting.class).count();
        assertEquals(declared, Setting.ALL.size());
        assertEquals(declared, Setting.ALL.stream().map(Setting::text).distinct().count());
    }

    @Test
    void aSessionCannotUseAPolicyThatTheRouterDoesNotHave() {
        var chain = new PolicyChain(List.of(new PolicyChain.Use("map", LINE)), Outcome.REJECT);
        var session = new RunningSession(Optional.empty(), IpAddress.valueOf("192.0.2.6"), AddressFamily.IPV4,
                RunningSettings.NONE, chain, chain, List.of(), List.of(LINE));
        var missing = RunningPolicy.missing("map", "route-map map", Outcome.REJECT);
        assertEquals(false, router(session, Map.of("map", missing)).policies().get("map").isDefined());
        assertThrows(IllegalArgumentException.class, () -> router(session, Map.of()));
    }

    private static RunningRouter router(RunningSession session, Map<String, RunningPolicy> policies) {
        return new RunningRouter("frr", Optional.empty(), Optional.empty(), List.of(session), policies, List.of(), List.of(),
                List.of(), new Reading(0, List.of(), List.of()));
    }

    @Test
    void nothingEndsInATermThatDoesNotFollow() {
        for (var outcome : List.of(Outcome.NEXT_TERM, new Outcome.GoTo("x"))) {
            assertThrows(IllegalArgumentException.class, () -> RunningPolicy.missing("map", "route-map map", outcome));
            assertThrows(IllegalArgumentException.class, () -> new PolicyChain(List.of(), outcome));
        }
        assertThrows(IllegalArgumentException.class, () -> new PolicyChain(List.of(), Outcome.NEXT_POLICY));
        var term = new RunningTerm("10", Condition.ALWAYS, List.of(), Outcome.ACCEPT, List.of());
        assertThrows(IllegalArgumentException.class,
                () -> new RunningPolicy("map", "route-map map", List.of(term, term), Outcome.REJECT, true, List.of()));
    }
}
