package org.erdsl.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.erdsl.model.AzureRegion;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PeeringLocation;
import org.erdsl.net.Bandwidth;

/** ExpressRoute circuits, with what Azure knows of their peerings. */
final class CircuitImporter implements Importer {

    private static final int MEGABITS_PER_GIGABIT = 1000;

    @Override
    public void write(ExportedValue export, ModelText text, ImportContext context) throws ImportRefusedException {
        for (var circuit : export.list()) {
            writeCircuit(circuit, text, context);
        }
    }

    private static void writeCircuit(ExportedValue circuit, ModelText text, ImportContext context)
            throws ImportRefusedException {
        var label = circuit.get("name").text();
        text.open("circuit", text.name(label, "circuit"), label);
        writePlace(circuit, text, context);
        var sku = circuit.find("sku");
        if (sku.isPresent()) {
            text.line("sku " + oneOf(sku.get().get("tier"), "Local", "Standard", "Premium"));
            var family = sku.get().find("family");
            if (family.isPresent()) {
                text.line("billing " + oneOf(family.get(), "MeteredData", "UnlimitedData").replace("data", ""));
            }
        }
        var group = circuit.findText("resourceGroup");
        if (group.isPresent()) {
            text.line("resource group " + ModelText.quoted(group.get()));
        }
        var location = circuit.find("location");
        if (location.isPresent()) {
            text.line("azure location " + azureRegion(location.get(), context));
        }
        for (var peering : listOf(circuit, "peerings")) {
            PeeringText.write(peering, text);
        }
        text.close();
    }

    private static void writePlace(ExportedValue circuit, ModelText text, ImportContext context)
            throws ImportRefusedException {
        var provider = circuit.find("serviceProviderProperties");
        if (provider.isPresent()) {
            text.line("provider " + ModelText.quoted(provider.get().get("serviceProviderName").text()));
            text.line("peering location " + peeringLocation(provider.get().get("peeringLocation"), context));
            text.line("bandwidth " + new Bandwidth(positive(provider.get().get("bandwidthInMbps"))));
        } else {
            text.line("// direct: name the pair of ports, which an export of circuits does not describe");
            text.line("bandwidth " + new Bandwidth(MEGABITS_PER_GIGABIT * positive(circuit.get("bandwidthInGbps"))));
        }
    }

    private static long positive(ExportedValue value) throws ImportRefusedException {
        var number = value.number();
        if (number == 0 || number > Integer.MAX_VALUE) {
            throw value.surprise("a bandwidth");
        }
        return number;
    }

    private static String peeringLocation(ExportedValue value, ImportContext context) throws ImportRefusedException {
        var location = context.find(PeeringLocation.class, ModelPackage.Literals.PEERING_LOCATION, value.text());
        if (location.isEmpty()) {
            throw value.surprise("a peering location such as Amsterdam");
        }
        return location.get().getName();
    }

    private static String azureRegion(ExportedValue value, ImportContext context) throws ImportRefusedException {
        var region = context.find(AzureRegion.class, ModelPackage.Literals.AZURE_REGION, value.text());
        if (region.isEmpty()) {
            throw value.surprise("an Azure region such as westeurope");
        }
        return region.get().getName();
    }

    /** One of these words in any case, in lower case. */
    static String oneOf(ExportedValue value, String... words) throws ImportRefusedException {
        for (var word : words) {
            if (word.equalsIgnoreCase(value.text())) {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        throw value.surprise(String.join(", ", List.of(words).subList(0, words.length - 1)) + " or "
                + words[words.length - 1]);
    }

    static List<ExportedValue> listOf(ExportedValue value, String name) throws ImportRefusedException {
        Optional<ExportedValue> list = value.find(name);
        return list.isEmpty() ? new ArrayList<>() : list.get().list();
    }
}
