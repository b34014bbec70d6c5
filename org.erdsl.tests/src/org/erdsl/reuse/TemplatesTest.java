package org.erdsl.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.check.Problem;
import org.erdsl.model.Circuit;
import org.erdsl.model.EnvironmentType;
import org.erdsl.model.Environment;
import org.erdsl.model.Router;
import org.erdsl.model.Site;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.api.Test;

/** Elements have what their templates say, and findings on it are shown where a reader looks for them. */
class TemplatesTest {

    private static final Erdsl ERDSL = Erdsl.start();

    @Test
    void aModelWithTemplatesGeneratesWhatItDoesWrittenOut() throws IOException {
        assertEquals(generated("written-out.erdsl"), generated("with-templates.erdsl"));
    }

    @Test
    void fiftySitesSayOnlyWhatDiffers() throws IOException {
        var model = ERDSL.parse(text("fifty-sites.erdsl"));
        assertEquals(List.of(), ERDSL.check(model));
        var sites = Erdsl.landscape(model).all(Site.class);
        assertEquals(50, sites.size());
        for (var site : sites) {
            assertEquals(40, site.getUsers(), site.getName());
            assertEquals(2, site.getInternet().getAdvertised().size(), site.getName());
        }
        assertEquals(50, sites.stream().map(Site::getLocation).distinct().count());
    }

    @Test
    void whatAnElementSaysItselfCounts() {
        var model = ERDSL.parse("""
                template environment base { type sandbox region europe }
                environment a like base { type production }
                environment b like base
                template router edge { platform frr version "8.4" }
                router r like edge { platform plaintext }
                """);
        var landscape = Erdsl.landscape(model);
        assertEquals(EnvironmentType.PRODUCTION, landscape.all(Environment.class).get(0).getType());
        assertEquals(EnvironmentType.SANDBOX, landscape.all(Environment.class).get(1).getType());
        assertEquals(null, landscape.all(Router.class).get(0).getVersion(), "the version belongs to the other platform");
    }

    @Test
    void templatesMayBeLikeTemplates() {
        var model = ERDSL.parse("""
                site a like small
                template site small like office { users 5 }
                template site office { users 50 location 52.37, 4.90 }
                """);
        var site = Erdsl.landscape(model).all(Site.class).get(0);
        assertEquals(5, site.getUsers());
        assertEquals("52.37, 4.9", site.getLocation().toString());
    }

    @Test
    void aFindingOnAPropertyOfATemplateIsShownAtLikeAndNamesTheTemplate() {
        var problem = only(ERDSL.check("""
                template gateway cluster { region westeurope tls 1.0 }
                gateway g like cluster { members "gw-01" }
                """));
        assertEquals("gateway-needs-tls-1-2", problem.rule());
        assertEquals("2:16", problem.place().line() + ":" + problem.place().column());
        var said = problem.related().get(0).place();
        assertEquals("1:50", said.line() + ":" + said.column());
        assertEquals(1, problem.fixes().size());
        assertEquals(said.offset(), problem.fixes().get(0).edit().offset(), "the fix changes the template");
    }

    @Test
    void aFindingOnAPrefixOfASetIsShownAtTheNameOfTheSet() {
        var problems = ERDSL.check("""
                prefixes inside = 10.0.0.0/8
                circuit c { microsoft peering { advertise 11.0.0.0/24, inside } }
                """).stream().filter(problem -> problem.rule().equals("peering-needs-public-addresses")).toList();
        var problem = only(problems);
        assertEquals("2:56", problem.place().line() + ":" + problem.place().column());
        assertEquals("1:19", problem.related().get(0).place().line() + ":" + problem.related().get(0).place().column());
    }

    @Test
    void aRiskAcceptedOnATemplateIsAcceptedOnWhatIsLikeIt() {
        assertEquals(List.of(), ERDSL.check("""
                template gateway cluster { region westeurope tls 1.0 }
                gateway g like cluster { members "gw-01" }
                accept risk gateway-needs-tls-1-2 on cluster because "an old host" until 2036-12-31
                """));
    }

    @Test
    void aChangeOfATemplateInAnotherFileReachesWhatIsLikeIt() throws IOException {
        var model = ERDSL.parse(Map.of("a.erdsl", "site s like office", "b.erdsl", "template site office { users 7 }"));
        assertEquals(7, Erdsl.landscape(model).all(Site.class).get(0).getUsers());
        var file = (XtextResource) model.getResource(URI.createURI("file:/models/b.erdsl"), false);
        file.reparse("template site office { location 52.37, 4.90 }");
        var site = Erdsl.landscape(model).all(Site.class).get(0);
        assertEquals(0, site.getUsers());
        assertEquals("52.37, 4.9", site.getLocation().toString());
        file.reparse("site other");
        assertEquals(null, Erdsl.landscape(model).all(Site.class).get(0).getLocation());
    }

    @Test
    void nothingIsTakenTwice() {
        var model = ERDSL.parse("""
                prefixes p = 198.51.100.0/28
                template circuit t { provider "A" microsoft peering { advertise p accept region europe } }
                circuit c like t { microsoft peering { advertise 203.0.113.0/28, p } }
                """);
        for (var time = 0; time < 3; time++) {
            var circuit = Erdsl.landscape(model).all(Circuit.class).get(0);
            assertEquals(List.of("A"), circuit.getProviders());
            assertEquals("[203.0.113.0/28, 198.51.100.0/28]", circuit.getMicrosoftPeering().getAdvertised().toString());
            assertEquals(1, circuit.getMicrosoftPeering().getAccepts().size());
        }
    }

    @Test
    void aTemplateIsNeitherCheckedForCompletenessNorUsed() {
        assertEquals(List.of("template-is-used"), ERDSL.check("template circuit t { microsoft peering { vlan 3 } }").stream()
                .map(Problem::rule).toList());
        assertTrue(Erdsl.landscape(ERDSL.parse("template circuit t")).all(Circuit.class).isEmpty());
        assertFalse(ERDSL.check("template site t environment e { region europe used from t }").isEmpty());
    }

    private static Map<String, String> generated(String name) throws IOException {
        var model = ERDSL.parse(text(name));
        assertEquals(List.of(), ERDSL.check(model).stream().map(Problem::message).toList());
        return withoutOrigin(model);
    }

    /** Digests differ, and so do the accepted risks, which name the template; the report lists them. */
    private static Map<String, String> withoutOrigin(ResourceSet model) {
        var texts = new TreeMap<String, String>();
        for (var file : ERDSL.generate(model)) {
            if (file.path().startsWith("report/")) {
                continue;
            }
            texts.put(file.path(), file.content().replaceAll("(?mi)^.*(sha-?256|accepted risk).*\\R", ""));
        }
        return texts;
    }

    private static Problem only(List<Problem> problems) {
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    private static String text(String name) throws IOException {
        return Files.readString(Path.of(System.getProperty("testdata"), "reuse", name));
    }
}
