package org.erdsl.importing.router;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.erdsl.drift.Drift;
import org.erdsl.drift.DriftKind;
import org.erdsl.drift.PlannedRouter;
import org.erdsl.drift.RouterDrift;
import org.erdsl.generation.PlatformRegistry;
import org.erdsl.generator.RouterScenario;
import org.erdsl.net.Asn;
import org.erdsl.planner.RouterPlans;
import org.erdsl.policy.RouterPlan;
import org.erdsl.policy.SessionPlan;
import org.erdsl.policy.SessionSettings;
import org.erdsl.proof.ReaderRegistry;
import org.erdsl.running.SourceText;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of a model for a platform, imported, gives back a model that means the same. */
class RouterImportTest {

    private static final Erdsl ERDSL = Erdsl.start();

    /** On these platforms the file leaves it to the reader from which interface iBGP starts, so nobody knows the address. */
    private static final Set<String> WITHOUT_ADDRESS_OF_IBGP =
            Set.of("arista-eos", "cisco-ios-xe", "cisco-ios-xr", "cisco-nx-os", "frr");

    static Stream<String> platforms() {
        return new ReaderRegistry().readers().stream().map(reader -> reader.platform());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void whatIsWrittenComesBack(String platform) throws Exception {
        for (var scenario : RouterScenario.all()) {
            comesBack(scenario, platform);
        }
    }

    private static void comesBack(RouterScenario scenario, String platform) throws Exception {
        var backend = new PlatformRegistry().find(platform).orElseThrow();
        var plans = scenario.plansFor(backend).stream().map(RouterImportTest::alone).toList();
        var sources = new ArrayList<SourceText>();
        for (var plan : plans) {
            sources.add(SourceText.of(plan.router(), RouterScenario.generate(backend, plan) + beside(plan, platform)));
        }
        var imported = ERDSL.get(RouterImport.class).convert(sources, Optional.of(platform));
        var where = scenario + " on " + platform + "\n" + imported.text();
        assertEquals(List.of(), imported.drift().stream()
                .filter(drift -> !platform.equals("mikrotik-routeros") || canCome(drift)).toList(), where);
        assertEquals(List.of(), imported.unplanned(), where);
        var again = RouterPlans.of(Erdsl.landscape(ERDSL.parse(imported.text())));
        assertEquals(plans.size(), again.size(), where);
        for (var i = 0; i < plans.size(); i++) {
            assertEquals(List.of(), differences(plans.get(i), again.get(i), platform), where);
            assertEquals(plans.get(i).sessions().size(), again.get(i).sessions().size(), where);
        }
    }

    /** Without what the router has beside the file: peer groups. */
    private static RouterPlan alone(RouterPlan plan) {
        return new RouterPlan(plan.router(), plan.platform(), plan.version(), plan.form(), plan.localAs(),
                plan.sessions().stream().map(RouterImportTest::alone).toList(), plan.ibgp(), plan.interfaces(), List.of());
    }

    private static SessionPlan alone(SessionPlan session) {
        var settings = session.settings();
        return new SessionPlan(session.vrf(), session.circuit(), session.link(), session.family(), session.interfaceName(),
                session.localAddress(), session.linkLength(), session.neighbor(), session.localAs(), session.remoteAs(),
                new SessionSettings(settings.description(), settings.authenticationSecret(), settings.maximumPrefixes(),
                        settings.bfd(), Optional.empty(), settings.removesPrivateAsns(), settings.timers()),
                session.advertisements(), session.inbound(), session.outbound());
    }

    /** What a router says elsewhere: on these platforms its AS number. */
    private static String beside(RouterPlan plan, String platform) {
        return switch (platform) {
            case "juniper-junos" -> "set routing-options autonomous-system " + plan.localAs() + "\n";
            case "nokia-sr-os" -> "/configure router \"Base\" autonomous-system " + plan.localAs() + "\n";
            default -> "";
        };
    }

    /** RouterOS has no switch for it, so its policy rejects paths that do not begin with the neighbor's AS. */
    private static boolean canCome(Drift drift) {
        return drift.kind() != DriftKind.ACCEPTS_LESS || drift.example().filter(example ->
                example.route().asPath().stream().findFirst().filter(Asn.MICROSOFT::equals).isPresent()).isPresent();
    }

    /**
     * Keys are in no file, so the secret that names one cannot come back; FRR leaves interfaces to the operating system.
     */
    private static List<Drift> differences(RouterPlan original, RouterPlan again, String platform) {
        return RouterDrift.of(original, PlannedRouter.of(again)).stream()
                .filter(drift -> drift.kind() != DriftKind.AUTHENTICATION)
                .filter(drift -> !platform.equals("frr") || drift.kind() != DriftKind.INTERFACE)
                .filter(drift -> !WITHOUT_ADDRESS_OF_IBGP.contains(platform) || drift.kind() != DriftKind.SESSION_MISSING
                        || original.ibgp().stream().noneMatch(session ->
                                session.neighbor().equals(drift.session().orElseThrow().neighbor())))
                .toList();
    }
}
