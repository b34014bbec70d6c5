package org.erdsl.generator.azure;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.azure.CircuitPlan;
import org.erdsl.azure.Management;
import org.erdsl.generator.GeneratedFile;
import org.erdsl.generator.GenerationRefusedException;
import org.erdsl.generator.ModelOrigin;

/** The files that tell Azure of a circuit, or the provider who does it. */
public final class AzureFiles {

    private final List<AzureFormat> formats;
    private final ModelOrigin origin;

    /** @param formats the formats to write */
    public AzureFiles(List<AzureFormat> formats, ModelOrigin origin) {
        this.formats = List.copyOf(formats);
        this.origin = origin;
    }

    /**
     * The files of one circuit.
     *
     * @throws GenerationRefusedException when a format cannot express the plan
     */
    public List<GeneratedFile> of(CircuitPlan plan) throws GenerationRefusedException {
        var folder = "azure/" + plan.circuit() + "/";
        var header = origin.header(plan.acceptedRisks());
        if (plan.management() instanceof Management.ByProvider provider) {
            return List.of(new GeneratedFile(folder + "hand-over.md",
                    new HandOverSheet().print(plan, provider.providers(), header).toString()));
        }
        var refusals = new ArrayList<String>();
        for (var format : formats) {
            format.unsupported(plan).forEach(reason ->
                    refusals.add("circuit " + plan.circuit() + " as " + format.name() + ": " + reason));
        }
        if (!refusals.isEmpty()) {
            throw new GenerationRefusedException(refusals);
        }
        return formats.stream()
                .map(format -> new GeneratedFile(folder + format.fileName(), format.generate(plan, header)))
                .toList();
    }
}
