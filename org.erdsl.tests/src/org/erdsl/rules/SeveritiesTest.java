package org.erdsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** What a project says of severities, and where the floor is. */
class SeveritiesTest {

    private static final Erdsl ERDSL = Erdsl.start();

    private static final String MODEL = """
            gateway g {
                region westeurope
                tls 1.0
                recovery key "secret"
                member "h" { power sleeps }
            }
            circuit c {
                microsoft peering {
                    asn 12076
                    accept region europe
                }
            }
            """;

    private static List<String> findings(String project) {
        return ERDSL.check(MODEL + project).stream()
                .map(problem -> problem.severity() + " " + problem.rule())
                .toList();
    }

    @Test
    void withoutAProjectTheCategoryDecides() {
        assertEquals(List.of("error gateway-needs-tls-1-2", "warning recovery-key-is-a-secret",
                "warning gateway-host-is-always-there", "error asn-is-usable"), findings(""));
    }

    @Test
    void aProjectChangesSeverities() {
        assertEquals(List.of("warning gateway-needs-tls-1-2", "error recovery-key-is-a-secret", "error asn-is-usable"),
                findings("""
                        project p {
                            severity gateway-needs-tls-1-2 warning
                            severity recovery-key-is-a-secret error
                            severity gateway-host-is-always-there off
                        }
                        """));
    }

    @Test
    void belowTheFloorTheFloorCounts() {
        assertEquals(List.of("warning gateway-needs-tls-1-2", "warning recovery-key-is-a-secret",
                "info gateway-host-is-always-there", "error asn-is-usable", "error severity-respects-the-floor",
                "error severity-respects-the-floor", "error severity-respects-the-floor"),
                findings("""
                        project p {
                            severity gateway-needs-tls-1-2 off
                            severity recovery-key-is-a-secret info
                            severity gateway-host-is-always-there info
                            severity asn-is-usable warning
                        }
                        """));
    }

    @Test
    void anAcceptanceOfARuleThatIsOffIsNotNeeded() {
        assertEquals(List.of("error gateway-needs-tls-1-2", "warning recovery-key-is-a-secret", "error asn-is-usable",
                "warning risk-acceptance-is-needed"),
                findings("""
                        project p { severity gateway-host-is-always-there off }
                        accept risk gateway-host-is-always-there on g because "a laptop" until 2099-12-31
                        """));
    }
}
