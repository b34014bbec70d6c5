package org.erdsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.erdsl.check.Problem;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which element a name refers to, and what is said when it refers to none. */
class NamesTest {

    private static final Erdsl ERDSL = Erdsl.start();
    private static final String EUROPE = "namespace contoso.europe site amsterdam";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "namespace contoso.europe                         | amsterdam",
            "namespace contoso.europe                         | contoso.europe.amsterdam",
            "namespace contoso.sales                          | contoso.europe.amsterdam",
            "namespace contoso.sales import contoso.europe.*  | amsterdam",
            "import contoso.europe.amsterdam                  | amsterdam",
            "import contoso.europe.*                          | amsterdam"})
    void aNameOfAnotherFileIsFound(String head, String name) {
        var text = head + " environment e { region europe used from " + name + " }";
        assertEquals(List.of(), ERDSL.check(ERDSL.parse(Map.of("a.erdsl", EUROPE, "b.erdsl", text))));
    }

    @Test
    void aNameOfAnotherNamespaceIsSuggestedInFull() {
        var text = "environment e { region europe used from amsterdam }";
        assertEquals(List.of("no site is called `amsterdam`; did you mean `contoso.europe.amsterdam`?"),
                messages(Map.of("a.erdsl", EUROPE, "b.erdsl", text)));
    }

    @Test
    void theOwnNamespaceComesFirst() {
        var model = ERDSL.parse(Map.of("a.erdsl", EUROPE, "b.erdsl", "site amsterdam",
                "c.erdsl", "namespace contoso.europe accept risk x on amsterdam because \"x\" until 2036-12-31"));
        var accepted = Erdsl.landscape(model).all(RiskAcceptance.class).get(0).getElement();
        assertEquals("a.erdsl", accepted.eResource().getURI().lastSegment());
    }

    @Test
    void aFactIsInNoNamespace() {
        assertEquals(List.of(), messages(Map.of("model.erdsl",
                "namespace contoso.europe gateway g { region westeurope } azure region westeurope { source \"x\" retrieved 2026-11-01 }")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "environment e { region europ }                    | no power platform region is called `europ`; did you mean `europe`?",
            "gateway g { region westeurop }                    | no azure region is called `westeurop`; did you mean `westeurope`?",
            "gateway g { region europe }                       | `europe` is a power platform region, and an azure region belongs here",
            "environment e { region westeurope }               | `westeurope` is an azure region, and a power platform region belongs here",
            "environment e { region europe used from nowhere } | no site is called `nowhere`; declare it, or import the file that does",
            "circuit c environment e { region europe used from c } | `c` is a circuit, and a site belongs here",
            "template site s environment e { region europe used from s } | `s` is a template, which does not exist itself; name a site that is like it",
            "site s site t like s                              | `s` is a site, and a template site belongs here",
            "template site office site t like ofice            | no template site is called `ofice`; did you mean `office`?",
            "connector k uses sqll                             | no connector type is called `sqll`; did you mean `sql`?"})
    void aNameThatRefersToNothingIsExplained(String text, String message) {
        assertEquals(List.of(message), messages(Map.of("model.erdsl", text)));
    }

    @Test
    void theKindOfAnElementTellsWhichIsMeantEvenInAnotherFile() {
        for (var kind : List.of("circuit", "site", "router")) {
            var model = ERDSL.parse(Map.of("a.erdsl", "circuit x router x",
                    "b.erdsl", "site x accept risk asn-is-public on " + kind + " x because \"x\" until 2036-12-31"));
            var accepted = Erdsl.landscape(model).all(RiskAcceptance.class).get(0).getElement();
            assertEquals(kind, accepted.eClass().getName().toLowerCase());
        }
    }

    private static List<String> messages(Map<String, String> texts) {
        return ERDSL.check(ERDSL.parse(texts)).stream()
                .filter(problem -> problem.rule().equals(Problem.REFERENCE))
                .map(Problem::message)
                .toList();
    }
}
