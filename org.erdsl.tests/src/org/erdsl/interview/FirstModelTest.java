package org.erdsl.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.finding.Severity;
import org.erdsl.formatting2.Formatting;
import org.erdsl.generation.ErdslGenerator;
import org.erdsl.model.Cloud;
import org.erdsl.model.NamedElement;
import org.erdsl.model.PeeringLocation;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;
import org.erdsl.testing.Erdsl;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is answered, the first model has no error and generates. */
class FirstModelTest {

    private static final Erdsl ERDSL = Erdsl.start();
    private static final Choices CHOICES = ERDSL.get(Choices.class);
    private static final LocalDate DAY = Erdsl.TODAY;

    @Test
    void everyRegionAndEveryPeeringLocationMakeAModelWithoutErrors() {
        var wrong = new TreeMap<String, List<String>>();
        for (var cloud : CHOICES.clouds()) {
            var regions = CHOICES.regions(cloud);
            var locations = CHOICES.locations(cloud);
            for (var at = 0; at < Math.max(regions.size(), locations.size()); at++) {
                var region = regions.get(at % regions.size());
                var location = locations.get(at % locations.size());
                var errors = errors(text(answers(region, Optional.empty(), location, "frr")));
                if (!errors.isEmpty()) {
                    wrong.put(region.getName() + " at " + location.getName(), errors);
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void thereIsSomethingToChooseInThePublicCloudAndInTheGovernments() {
        assertTrue(CHOICES.clouds().containsAll(List.of(Cloud.PUBLIC, Cloud.USGOV)), () -> CHOICES.clouds().toString());
        assertTrue(CHOICES.regions(Cloud.PUBLIC).size() > 10, () -> CHOICES.regions(Cloud.PUBLIC).toString());
        assertTrue(CHOICES.locations(Cloud.PUBLIC).size() > 100, () -> CHOICES.locations(Cloud.PUBLIC).toString());
    }

    @Test
    void aSecondRegionIsReachedToo() {
        var wrong = new ArrayList<String>();
        for (var cloud : CHOICES.clouds()) {
            var location = CHOICES.locations(cloud).get(0);
            var regions = CHOICES.regions(cloud);
            for (var at = 1; at < regions.size(); at++) {
                var pair = regions.get(at - 1).getName() + " and " + regions.get(at).getName();
                errors(text(answers(regions.get(at - 1), Optional.of(regions.get(at)), location, "frr")))
                        .forEach(error -> wrong.add(pair + ": " + error));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource
    void everyPlatformIsGenerated(String platform) throws Exception {
        var model = ERDSL.parse(Map.of("model.erdsl", text(answers(europe(), Optional.empty(), amsterdam(), platform))));
        assertEquals(List.of(), errors(text(answers(europe(), Optional.empty(), amsterdam(), platform))));
        var outputs = ERDSL.get(ErdslGenerator.class).generate(model).stream().map(file -> file.path()).toList();
        assertTrue(outputs.stream().anyMatch(path -> path.startsWith("routers/edge1.")), outputs::toString);
    }

    static List<String> everyPlatformIsGenerated() {
        return CHOICES.platforms();
    }

    @Test
    void exampleValuesAreAcceptedForATimeAndOwnValuesNeedNoAcceptance() {
        var examples = text(answers(europe(), Optional.empty(), amsterdam(), "frr"));
        assertTrue(examples.contains("accept risk asn-is-public on mainCircuit"), examples);
        assertTrue(examples.contains("until " + DAY.plusDays(90)), examples);
        var own = text(new Interview(europe(), Optional.empty(), amsterdam(), "Example \"Carrier\"", "juniper-junos",
                Optional.of(new Asn(64495)), Optional.of(Prefix.valueOf("52.100.0.0/24")),
                Optional.of(Prefix.valueOf("52.100.1.8/29")), DAY));
        assertEquals(List.of(), errors(own));
        assertTrue(own.contains("primary 52.100.1.8/30") && own.contains("secondary 52.100.1.12/30"), own);
        assertTrue(!own.contains("accept risk"), own);
    }

    @Test
    void theTextIsAsExpectedAndFormatted() throws Exception {
        var text = text(answers(europe(), CHOICES.regions(europe().getCloud()).stream()
                .filter(region -> region.getName().equals("unitedstates")).findFirst(), amsterdam(), "cisco-ios-xe"));
        Golden.in("interview").assertEqual("two-regions.erdsl", text.replaceAll("20\\d\\d-\\d\\d-\\d\\d", "TODAY"));
        assertEquals(text, ERDSL.get(Formatting.class).format((XtextResource) ERDSL.parse(text).getResources().get(0)));
    }

    @Test
    void wrongAnswersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> answers(europe(), Optional.of(europe()), amsterdam(), "frr"));
        assertThrows(IllegalArgumentException.class, () -> new Interview(europe(), Optional.empty(), amsterdam(), "", "frr",
                Optional.empty(), Optional.of(Prefix.valueOf("52.100.0.0/24")), Optional.of(Prefix.valueOf("52.100.1.8/30")), DAY));
        assertThrows(IllegalArgumentException.class, () -> new Interview(europe(), Optional.empty(), amsterdam(), "", "frr",
                Optional.empty(), Optional.of(Prefix.valueOf("10.0.0.0/24")), Optional.empty(), DAY));
    }

    private static Interview answers(PowerPlatformRegion region, Optional<PowerPlatformRegion> second, PeeringLocation location,
            String platform) {
        return new Interview(region, second, location, "", platform, Optional.empty(), Optional.empty(), Optional.empty(), DAY);
    }

    private static String text(Interview answers) {
        return ERDSL.get(FirstModel.class).text(answers);
    }

    private static List<String> errors(String text) {
        return ERDSL.check(ERDSL.parse(Map.of("model.erdsl", text))).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.rule() + ": " + problem.message()).toList();
    }

    private static PowerPlatformRegion europe() {
        return find(CHOICES.clouds().stream().flatMap(cloud -> CHOICES.regions(cloud).stream()), "europe");
    }

    private static PeeringLocation amsterdam() {
        return find(CHOICES.clouds().stream().flatMap(cloud -> CHOICES.locations(cloud).stream()), "amsterdam");
    }

    private static <T extends NamedElement> T find(Stream<T> elements, String name) {
        return elements.filter(element -> element.getName().equals(name)).findFirst().orElseThrow();
    }
}
