package org.erdsl.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.erdsl.model.AzureRegion;
import org.erdsl.model.ModelPackage;
import org.erdsl.software.VersionNumber;

/**
 * Gateway clusters. {@code Get-DataGatewayCluster} lists those of one region, which its output need not name: it is given
 * beside the export then.
 */
final class GatewayImporter implements Importer {

    @Override
    public void write(ExportedValue export, ModelText text, ImportContext context) throws ImportRefusedException {
        for (var cluster : export.list()) {
            writeGateway(cluster, text, context);
        }
    }

    private static void writeGateway(ExportedValue cluster, ModelText text, ImportContext context)
            throws ImportRefusedException {
        if (cluster.find("Name").isEmpty() && cluster.find("RegionKey").isPresent()) {
            throw new ImportRefusedException(cluster.path(), "this is a list of regions, as Get-DataGatewayRegion "
                    + "writes it; export the clusters of a region with Get-DataGatewayCluster -RegionKey");
        }
        var label = cluster.get("Name").text();
        text.open("gateway", text.name(label, "gateway"), label);
        var region = region(cluster, context);
        if (region.isPresent()) {
            text.line("region " + region.get());
        } else {
            text.line("// region: this export does not say it; give it to the import");
        }
        for (var member : members(cluster)) {
            writeMember(member, text);
        }
        text.close();
    }

    private static Optional<String> region(ExportedValue cluster, ImportContext context)
            throws ImportRefusedException {
        for (var name : List.of("Region", "RegionKey")) {
            var value = cluster.find(name);
            if (value.isPresent()) {
                var region = azureRegion(value.get().text(), context);
                if (region.isEmpty()) {
                    throw value.get().surprise("an Azure region such as westeurope");
                }
                return region;
            }
        }
        if (context.region() == null) {
            return Optional.empty();
        }
        var given = azureRegion(context.region(), context);
        if (given.isEmpty()) {
            throw new ImportRefusedException("there is no Azure region `" + context.region() + "`");
        }
        return given;
    }

    private static Optional<String> azureRegion(String text, ImportContext context) {
        return context.find(AzureRegion.class, ModelPackage.Literals.AZURE_REGION, text).map(AzureRegion::getName);
    }

    private static List<ExportedValue> members(ExportedValue cluster) throws ImportRefusedException {
        var members = cluster.find("MemberGateways");
        return members.isEmpty() ? new ArrayList<>() : members.get().list();
    }

    /** The name of the machine stands in a text of JSON inside the JSON, where the service gives it. */
    private static void writeMember(ExportedValue member, ModelText text) throws ImportRefusedException {
        var annotation = member.findText("Annotation");
        var details = annotation.isPresent()
                ? new ExportedValue(member.path() + ".Annotation", ExportedValue.parse(annotation.get()).json())
                : member;
        var host = details.findText("gatewayMachine").orElse(null);
        text.line("member " + ModelText.quoted(host == null ? member.get("Name").text() : host) + " {");
        var version = member.find("Version");
        if (version.isPresent()) {
            text.line(2, "version " + version(version.get()));
        }
        text.line("}");
    }

    private static VersionNumber version(ExportedValue value) throws ImportRefusedException {
        try {
            return VersionNumber.valueOf(value.text());
        } catch (IllegalArgumentException e) {
            throw value.surprise("a version such as 3000.270.10");
        }
    }
}
