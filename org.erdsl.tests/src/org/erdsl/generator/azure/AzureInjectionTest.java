package org.erdsl.generator.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.erdsl.azure.CircuitPlanner;
import org.erdsl.azure.UnplannableCircuitException;
import org.erdsl.generation.AzureFormats;
import org.erdsl.generator.text.BicepText;
import org.erdsl.generator.text.HclText;
import org.erdsl.generator.text.NastyText;
import org.erdsl.model.Circuit;
import org.erdsl.testing.Erdsl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonParser;

/** No text of the model becomes more than text in any format. */
class AzureInjectionTest {

    private static final Erdsl ERDSL = Erdsl.start();

    private static final String MODEL = """
            environment sales NASTY { region europe used from ams over c }
            site ams NASTY { location 52.37, 4.90 }
            circuit c NASTY {
                provider NASTY
                peering location amsterdam
                sku premium
                bandwidth 1 Gbps
                microsoft peering {
                    vlan 300
                    asn 65001
                    MANAGED
                    authorization NASTY for exchangeOnline
                    primary 192.0.2.0/30 on edge interface "eth1"
                    secondary 192.0.2.4/30 on edge interface "eth2"
                    advertise 131.107.1.0/24
                    authentication md5 secret KEY
                    accept region europe
                    accept service exchangeOnline
                }
            }
            router edge { platform frr }
            """;

    /** Strings of the model reach comments and the hand-over sheet alone. */
    @ParameterizedTest
    @MethodSource("org.erdsl.generator.text.NastyText#all")
    void stringsStayStrings(String nasty) throws Exception {
        for (var format : new AzureFormats().formats()) {
            assertEquals(withoutComments(format, "harmless"), withoutComments(format, nasty), format.name());
        }
        assertEquals(handOver("harmless").lines().count(), handOver(nasty).lines().count());
    }

    @ParameterizedTest
    @MethodSource("org.erdsl.generator.text.NastyText#all")
    void namesThatAzureDoesNotTakeAreRefused(String nasty) {
        for (var property : List.of("resource group", "subscription")) {
            refused(MODEL.replace("MANAGED", "").replace("bandwidth 1 Gbps",
                    "bandwidth 1 Gbps " + property + " " + NastyText.inErdsl(nasty)));
        }
        refused(MODEL.replace("MANAGED", "route filter " + NastyText.inErdsl(nasty)));
    }

    @ParameterizedTest
    @MethodSource("org.erdsl.generator.text.NastyText#all")
    void bicepAndTerraformReadWhatWasWritten(String nasty) {
        assertEquals(nasty, new BicepReader("output x string = " + BicepText.string(nasty) + "\n").outputs.get("x"));
        assertEquals(nasty, new HclReader("x = " + HclText.string(nasty) + "\n").body.get("x"));
    }

    private static void refused(String model) {
        var landscape = Erdsl.landscape(ERDSL.parse(model.replace("NASTY", "\"harmless\"")));
        var e = assertThrows(UnplannableCircuitException.class, () -> new CircuitPlanner(landscape,
                AzureScenario.services(ERDSL)).plan(landscape.all(Circuit.class).get(0)));
        assertTrue(e.getMessage().matches("[\\x20-\\x7E]*"), e.getMessage());
    }

    private static Object withoutComments(AzureFormat format, String text) {
        var plan = AzureScenario.of("nasty", model(text, "")).plans().get(0);
        var artefact = format.generate(plan, AzureScenario.HEADER);
        if (format.name().equals("arm")) {
            var template = JsonParser.parseString(artefact).getAsJsonObject();
            template.remove("metadata");
            return template;
        }
        var mark = Map.of("bicep", "//").getOrDefault(format.name(), "#");
        return artefact.lines().filter(line -> !line.strip().startsWith(mark)).toList();
    }

    private static String handOver(String text) {
        var plan = AzureScenario.of("nasty", model(text, "managed by provider")).plans().get(0);
        return new HandOverSheet().print(plan, List.of(text), AzureScenario.HEADER).toString();
    }

    private static String model(String text, String managed) {
        return MODEL.replace("NASTY", NastyText.inErdsl(text)).replace("MANAGED", managed)
                + "accept risk peering-needs-public-addresses on c because \"a test\" until 2036-12-31\n";
    }
}
