package org.erdsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class ExplainRouteCommandTest {

    private static final Path MODEL = Path.of(System.getProperty("examples"), "contoso", "contoso.erdsl");

    private static final Path EDGE = Path.of(System.getProperty("testdata"), "generator", "edge", "input.erdsl");

    @Test
    void saysWhatIsOnThePage() throws IOException {
        var run = ask("20.38.0.0/16", "community", "12076:51004", "on", "edge1", MODEL);
        assertEquals(0, run.code(), run.err());
        assertEquals("""
                route 20.38.0.0/16, community 12076:51004, path 12076, from Microsoft to edge1

                amsterdamCircuit primary, neighbor 192.0.2.2
                  rejected by term 65000 rest of ERDSL-amsterdamCircuit-primary-in-v4
                  because: reject everything else (circuit amsterdamCircuit, what is not asked for stays out)
                """, run.out());
        var page = Files.readString(Path.of(System.getProperty("docs"), "cli.md"));
        assertTrue(page.contains("```text\n" + run.out() + "```"));
    }

    @Test
    void saysWithWhichAttributesARouteIsAccepted() {
        var run = ask("40.74.0.0/18", "community", "12076:51002", "12076:5030", "path", "12076", "8075", "on", "edge1",
                MODEL);
        assertTrue(run.out().contains("community 12076:5030 12076:51002, path 12076 8075"), run.out());
        assertTrue(run.out().contains("accepted by term 10020 community-12076-51002"), run.out());
        assertTrue(run.out().contains("local preference: 200"), run.out());
    }

    @Test
    void saysWhatBgpItselfRefuses() {
        var run = ask("40.74.0.0/18", "community", "12076:51002", "path", "8075", "on", "edge1", MODEL);
        assertTrue(run.out().contains("rejected before the policy: the path does not begin with AS 12076"), run.out());
    }

    @Test
    void answersForTheOtherDirection() {
        var run = ask("198.51.100.0/28", "to", "microsoft", "on", "edge1", MODEL);
        assertTrue(run.out().contains("accepted by term 10 advertised"), run.out());
        assertTrue(run.out().contains("path as Microsoft sees it: 65001"), run.out());
        assertTrue(ask("10.0.0.0/8", "to", "microsoft", "on", "edge1", MODEL).out().contains("rejected by term 65000"));
    }

    @Test
    void knowsWhatComesFromBehindTheEdge() {
        var passed = ask("193.0.3.0/24", "path", "65010", "to", "microsoft", "on", "edge1", EDGE);
        assertTrue(passed.out().contains("ams1 primary, neighbor 193.0.0.2 in vrf MSFT\n  accepted by term"), passed.out());
        assertTrue(passed.out().contains("path as Microsoft sees it: 3333\n"), passed.out());
        assertTrue(passed.out().contains("ams2 primary, neighbor 193.0.0.10 in vrf MSFT2\n  rejected by term 65000"),
                passed.out());
        var other = ask("193.0.3.0/24", "path", "65020", "to", "microsoft", "on", "edge1", EDGE);
        assertTrue(!other.out().contains("accepted"), other.out());
        var visible = ask("193.0.6.0/24", "path", "3334", "to", "microsoft", "on", "edge2", EDGE);
        assertTrue(visible.out().contains("path as Microsoft sees it: 3333 3334\n"), visible.out());
    }

    @Test
    void knowsWhatComesFromBehindAnEdgeWithAPrivatePeeringBeside() {
        var model = Path.of(System.getProperty("testdata"), "generator", "translated", "input.erdsl");
        var passed = ask("193.0.1.0/24", "path", "65010", "to", "microsoft", "on", "ce1", model);
        assertTrue(passed.out().contains("translated primary, neighbor 193.0.0.2 in vrf MSFT\n  accepted by term"),
                passed.out());
        assertTrue(ask("10.0.0.0/8", "path", "65010", "to", "microsoft", "on", "ce1", model).out()
                .contains("rejected by term 65000"));
    }

    @Test
    void refusesRoutesWithTheNumberOfTheRouterOrTheSession() {
        for (var own : new String[] {"65000", "3333"}) {
            var run = ask("40.74.0.0/18", "community", "12076:51002", "path", "12076", own, "on", "edge1", EDGE);
            assertTrue(run.out().contains("rejected before the policy: the path holds the router's own AS " + own),
                    run.out());
        }
    }

    @Test
    void saysThatARouteIsAboutToBeWithdrawn() {
        var run = ask("40.74.0.0/18", "community", "12076:51002", "65535:0", "on", "edge1", EDGE);
        assertTrue(run.out().contains("accepted by term 60 graceful-shutdown"), run.out());
        assertTrue(run.out().contains("local preference: 0"), run.out());
    }

    /** Another edge is told of Microsoft's routes, the core of them too; from the core comes only what is advertised. */
    @Test
    void knowsWhatGoesBetweenRouters() {
        var told = ask("40.74.0.0/18", "community", "12076:51002", "to", "ibgp", "on", "edge1", EDGE);
        assertEquals("""
                route 40.74.0.0/18, community 12076:51002, path 12076, over iBGP from edge1

                ibgp-edge2-v4, neighbor 193.0.7.2 in vrf MSFT
                  accepted by term 20 from-microsoft of ERDSL-ibgp-edge2-out-v4
                  because: what Microsoft announced to an edge (router edge1, iBGP with edge2)
                  local preference: as it is, for iBGP tells it
                  next hop: 193.0.7.1, the router's own

                ibgp-193-0-7-9-v4, neighbor 193.0.7.9 in vrf MSFT
                  accepted by term 20 from-microsoft of ERDSL-ibgp-193-0-7-9-out-v4
                  because: what Microsoft announced to an edge (router edge1, iBGP with 193-0-7-9)
                  local preference: as it is, for iBGP tells it
                  next hop: 193.0.7.1, the router's own
                """, told.out());
        var heard = ask("40.74.0.0/18", "from", "ibgp", "on", "edge1", EDGE).out();
        assertTrue(heard.contains("ibgp-edge2-v4, neighbor 193.0.7.2 in vrf MSFT\n  accepted by term 20"), heard);
        assertTrue(heard.contains("ibgp-193-0-7-9-v4, neighbor 193.0.7.9 in vrf MSFT\n  rejected by term 65000"), heard);
        assertTrue(ask("40.74.0.0/18", "path", "12076", "65000", "from", "ibgp", "on", "edge1", EDGE).out()
                .contains("rejected before the policy: the path holds the router's own AS 65000"));
        assertTrue(ask("40.74.0.0/18", "to", "ibgp", "on", "edge1", MODEL).out().endsWith("speaks no iBGP for IPv4\n"));
    }

    @Test
    void refusesWhatIsNoQuestion() {
        assertEquals(64, ask("20.38.0.0/16", "on", "edge1").code());
        assertEquals(64, ask("20.38.0.0", "on", "edge1", MODEL).code());
        assertEquals(64, ask("20.38.0.0/16", "community", "on", "edge1", MODEL).code());
        assertEquals(64, ask("20.38.0.0/16", "from", "on", "edge1", MODEL).code());
        assertEquals(64, ask("20.38.0.0/16", "to", "google", "on", "edge1", MODEL).code());
        var unknown = ask("20.38.0.0/16", "on", "edge9", MODEL);
        assertEquals(64, unknown.code());
        assertTrue(unknown.err().contains("there is edge1, edge2"), unknown.err());
    }

    private static CommandRun ask(Object... words) {
        var all = new Object[words.length + 2];
        all[0] = "explain";
        all[1] = "route";
        System.arraycopy(words, 0, all, 2, words.length);
        return CommandRun.of(all);
    }
}
