package org.erdsl.reader.sros;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.erdsl.generator.RouterScenario;
import org.erdsl.generator.sros.SrosBackend;
import org.erdsl.policy.RouterPlan;
import org.erdsl.reader.EarlierVersion;
import org.erdsl.reader.ReaderComparison;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.routes.RouteCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the forms of SR OS leave of an earlier version, and what the reader refuses. */
class SrosFormsTest {

    private static final SrosBackend BACKEND = new SrosBackend();

    /** The scenario with everything but BFD. */
    private static final RouterPlan PLAN = EarlierVersion.now(RouterScenario.all().get(2).plansFor(BACKEND).get(0));
    private static final RouterPlan EARLIER = EarlierVersion.of(PLAN);

    @Test
    void replaceLeavesNothingOfAnEarlierVersion() {
        assertEquals(List.of(), differences(text(EARLIER, "merge"), text(PLAN, "replace")));
        assertEquals(List.of(), differences(text(EARLIER, "replace"), text(PLAN, "replace")));
    }

    @Test
    void mergeAdds() {
        var differences = differences(text(EARLIER, "merge"), text(PLAN, "merge"));
        assertTrue(differences.stream().anyMatch(difference -> difference.startsWith("interfaces")));
        assertTrue(differences.stream().anyMatch(difference -> difference.contains(" BFD")));
        // Entries are sorted by number, so one that is added stands in its place.
        assertTrue(differences.stream().noneMatch(difference -> difference.contains(" in ")), differences::toString);
    }

    @Test
    void mergeKeepsARegionThatWasTakenOut() {
        var fewer = EarlierVersion.now(EARLIER);
        assertTrue(differences(text(PLAN, "merge"), text(fewer, "merge"), fewer).stream()
                .anyMatch(difference -> difference.contains(" in ")));
        assertTrue(differences(text(PLAN, "merge"), text(fewer, "replace"), fewer).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "/configure system name \"a\"",
            "/configure policy-options { prefix-list \"a\"",
            "/configure policy-options prefix-list \"a\" prefix 10.0.0.0/8 type to",
            "/configure policy-options prefix-list \"a\" prefix 10.0.0.0/8 type range start-length 9",
            "/configure policy-options as-path \"a\" expression \"65001|65002\"",
            "/configure policy-options policy-statement \"a\" entry 10 action local-preference 100",
            "/configure policy-options policy-statement \"a\" entry 10 from protocol name [static]",
            "/configure policy-options policy-statement \"a\" entry 1 from community expression \"[a] OR [b] AND [c]\"",
            "/configure router \"Base\" bgp neighbor \"192.0.2.10\" peer-as 12076",
            "/configure router \"1\" interface \"a\" port 1/1/1",
            "/configure router \"Base\" autonomous-system 65001",
            "/configure service vprn \"MSFT\" customer \"1\"",
            "/configure service vprn \"MSFT\" interface \"a\" port 1/1/1:300",
            "/configure router \"Base\" interface \"a\" sap 1/1/1:300 admin-state enable",
            "/configure router \"Base\" bgp neighbor \"192.0.2.2\" local-as as-number 65002",
            "delete policy-options policy-statement \"nobody\"",
            "delete router \"Base\" bgp",
            "commit"})
    void theReaderRefusesWhatItDoesNotKnow(String line) {
        assertThrows(UnknownConstructException.class, () -> new SrosReader().read(text(PLAN, "merge") + line + "\n"));
    }

    private static List<String> differences(String earlier, String now) {
        return differences(earlier, now, PLAN);
    }

    private static List<String> differences(String earlier, String now, RouterPlan meant) {
        var candidate = new SrosReader.Candidate();
        candidate.paste(earlier);
        candidate.paste(now);
        return ReaderComparison.differences(meant, candidate.commit(), RouteCorpus.of(PLAN), true);
    }

    private static String text(RouterPlan plan, String form) {
        return RouterScenario.generate(BACKEND, RouterScenario.inForm(plan, form));
    }
}
