package org.erdsl.reader.junos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.erdsl.generator.RouterScenario;
import org.erdsl.generator.junos.JunosBackend;
import org.erdsl.policy.RouterPlan;
import org.erdsl.reader.EarlierVersion;
import org.erdsl.reader.ReaderComparison;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.routes.RouteCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms of Junos leave of an earlier version, and that they say the same. */
class JunosFormsTest {

    private static final JunosBackend BACKEND = new JunosBackend();

    /** The scenario with everything but BFD. */
    private static final RouterPlan PLAN = EarlierVersion.now(
            RouterScenario.all().get(2).plansFor(BACKEND).get(0));
    private static final RouterPlan EARLIER = EarlierVersion.of(PLAN);

    static Stream<RouterPlan> plans() {
        return RouterScenario.all().stream().flatMap(scenario -> scenario.plansFor(BACKEND).stream());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void bracesAndCommandsSayTheSame(RouterPlan plan) {
        assertEquals(JunosReader.load(text(plan, "set")), shown(JunosReader.load(text(plan, "brace"))));
    }

    /** As {@code show | display set} shows it: a line for each name in brackets and for each part of a statement. */
    private static List<Command> shown(List<Command> commands) {
        return commands.stream().flatMap(command -> {
            var path = command.path();
            var bracket = path.indexOf("[");
            if (bracket >= 0) {
                return path.subList(bracket + 1, path.size() - 1).stream()
                        .map(name -> command(command, path.subList(0, bracket), List.of(name)));
            }
            var parts = path.indexOf("vlan-tags") + path.indexOf("teardown") + path.indexOf("local-as") + 2;
            if (parts < 0 || path.size() <= parts + 2) {
                return Stream.of(command);
            }
            return parts(path.subList(parts + 1, path.size())).map(part -> command(command, path.subList(0, parts + 1), part));
        }).toList();
    }

    private static Command command(Command command, List<String> path, List<String> more) {
        return new Command(command.deletes(), Stream.concat(path.stream(), more.stream()).toList());
    }

    /** Words that take a value stand with it. */
    private static Stream<List<String>> parts(List<String> words) {
        return switch (words.get(0)) {
            case "outer" -> Stream.of(words.subList(0, 2), words.subList(2, 4));
            case "idle-timeout" -> Stream.of(words);
            default -> words.contains("idle-timeout")
                    ? Stream.of(words.subList(0, 1), words.subList(1, 3))
                    : words.stream().map(List::of);
        };
    }

    @Test
    void replaceLeavesNothingOfAnEarlierVersion() {
        assertEquals(List.of(), differences(text(EARLIER, "set"), text(PLAN, "replace")));
        assertEquals(List.of(), differences(text(EARLIER, "replace"), text(PLAN, "replace")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"set", "brace"})
    void theOtherFormsReplaceThePoliciesOnly(String form) {
        var differences = differences(text(EARLIER, "set"), text(PLAN, form));
        assertFalse(differences.isEmpty());
        assertTrue(differences.stream().allMatch(difference -> difference.startsWith("interfaces")
                || difference.contains(" BFD")), differences::toString);
    }

    @Test
    void withoutDeletingATermThatIsAddedStandsBehindTheLast() {
        var policies = text(PLAN, "set").lines().filter(line -> !line.startsWith("delete "))
                .reduce("", (all, line) -> all + line + "\n");
        var found = differences(text(EARLIER, "set"), policies);
        assertTrue(found.stream().anyMatch(difference -> difference.contains(" in ")), found::toString);
    }

    @Test
    void aNewerVersionChecksTheFirstAs() {
        assertTrue(text(versioned("15.1R1"), "set").contains("enforce-first-as"));
        assertFalse(text(versioned("14.2R8"), "set").contains("enforce-first-as"));
        assertTrue(BACKEND.safeApply(versioned("14.2R8")).toString().contains("does not check the first AS"));
        assertNotEquals(BACKEND.safeApply(versioned("14.2R8")), BACKEND.safeApply(versioned("15.1R1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "protocols { bgp { group a { } } }",
            "policy-options { community a { members 1:1; }",
            "policy-options { as-path a \"1 !2\"; }",
            "policy-options { policy-statement a { term b { from { protocol static; } then accept; } } }",
            "set policy-options community a members 1:1 2:2",
            "set policy-options policy-statement a term b from community nobody",
            "set policy-options policy-statement a term b from route-filter 10.0.0.0/8 prefix-length-range /7-/9",
            "set routing-options static route 10.0.0.0/8 next-hop 192.0.2.1",
            "set routing-options autonomous-system 64999",
            "set routing-options router-id 192.0.2.1",
            "set routing-instances a instance-type vrf",
            "delete protocols",
            "show version"})
    void theReaderRefusesWhatItDoesNotKnow(String text) {
        assertThrows(UnknownConstructException.class,
                () -> new JunosReader().read(text + "\n"));
    }

    private static List<String> differences(String earlier, String now) {
        var candidate = new JunosReader.Candidate();
        JunosReader.load(earlier).forEach(candidate::take);
        JunosReader.load(now).forEach(candidate::take);
        return ReaderComparison.differences(PLAN, candidate.commit(), RouteCorpus.of(PLAN), true);
    }

    private static String text(RouterPlan plan, String form) {
        return RouterScenario.generate(BACKEND, RouterScenario.inForm(plan, form));
    }

    private static RouterPlan versioned(String version) {
        return new RouterPlan(PLAN.router(), PLAN.platform(), Optional.of(version), PLAN.form(), PLAN.localAs(),
                PLAN.sessions(), PLAN.ibgp(), PLAN.interfaces(), PLAN.acceptedRisks());
    }
}
