package org.erdsl.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.erdsl.model.AzureRegion;
import org.erdsl.model.Fact;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.ServiceCommunity;
import org.erdsl.net.Community;

/**
 * The communities a subscription may use. What agrees with the library is left out; a region the library knows without
 * a community, or with another one, is declared anew with all the library says of it.
 */
final class CommunityImporter implements Importer {

    private static final String REGION_PREFIX = "Azure ";

    /** Regional communities on Microsoft peering: 12076:51nnn. */
    private static final int REGIONAL_FAMILY = 51;

    @Override
    public void write(ExportedValue export, ModelText text, ImportContext context) throws ImportRefusedException {
        var known = known(context);
        var agreeing = 0;
        for (var service : export.list()) {
            for (var exported : service.get("bgpCommunities").list()) {
                var label = exported.get("communityName").text();
                var value = community(exported.get("communityValue"));
                var region = region(label, context);
                if (region != null && !value.equals(region.getCommunity())) {
                    writeRegion(region, value, text, context);
                } else if (region != null || known.containsKey(value)) {
                    agreeing++;
                } else if (value.toString().matches("12076:" + REGIONAL_FAMILY + "[0-9]{3}")) {
                    writeNewRegion(label, value, text, context);
                } else {
                    writeService(label, value, exported, text, context);
                }
                known.put(value, region);
            }
        }
        text.comment(agreeing == 1
                ? "1 community of the export is that of the library."
                : agreeing + " communities of the export are those of the library.");
    }

    private static Map<Community, Fact> known(ImportContext context) {
        var known = new HashMap<Community, Fact>();
        for (var region : context.library().elements(AzureRegion.class)) {
            known.put(region.getCommunity(), region);
            known.put(region.getStorageCommunity(), region);
            known.put(region.getSqlCommunity(), region);
            known.put(region.getCosmosDbCommunity(), region);
            known.put(region.getBackupCommunity(), region);
        }
        for (var service : context.library().elements(ServiceCommunity.class)) {
            known.put(service.getCommunity(), service);
        }
        return known;
    }

    private static Community community(ExportedValue value) throws ImportRefusedException {
        try {
            return Community.valueOf(value.text());
        } catch (IllegalArgumentException e) {
            throw value.surprise("a community such as 12076:51002");
        }
    }

    private static AzureRegion region(String label, ImportContext context) {
        return label.startsWith(REGION_PREFIX)
                ? context.find(AzureRegion.class, ModelPackage.Literals.AZURE_REGION,
                        label.substring(REGION_PREFIX.length())).orElse(null)
                : null;
    }

    private static void writeRegion(AzureRegion region, Community value, ModelText text, ImportContext context) {
        text.open("azure region", region.getName(), region.getDisplayName());
        text.line("cloud " + region.getCloud().getLiteral());
        if (region.getGeography() != null) {
            text.line("geography " + ModelText.quoted(region.getGeography()));
        }
        if (region.getGeopoliticalRegion() != null) {
            text.line("geopolitical region " + region.getGeopoliticalRegion().getName());
        }
        if (region.getLocation() != null) {
            text.line("location " + region.getLocation());
        }
        text.line("community " + value);
        line("private peering", region.getPrivatePeeringCommunity(), text);
        line("storage", region.getStorageCommunity(), text);
        line("sql", region.getSqlCommunity(), text);
        line("cosmos db", region.getCosmosDbCommunity(), text);
        line("backup", region.getBackupCommunity(), text);
        if (region.getPair() != null) {
            text.line("pair " + region.getPair().getName());
        }
        close(text, context);
    }

    private static void line(String family, Community value, ModelText text) {
        if (value != null) {
            text.line(family + " community " + value);
        }
    }

    private static void writeNewRegion(String label, Community value, ModelText text, ImportContext context) {
        var displayName = label.startsWith(REGION_PREFIX) ? label.substring(REGION_PREFIX.length()) : label;
        text.open("azure region", text.name(displayName.toLowerCase(Locale.ROOT).replace(" ", ""), "region"),
                displayName);
        text.line("community " + value);
        close(text, context);
    }

    private static void writeService(String label, Community value, ExportedValue exported, ModelText text,
            ImportContext context) throws ImportRefusedException {
        text.open("service community", text.name(label, "service"), label);
        text.line("community " + value);
        var authorized = exported.find("isAuthorizedToUse");
        if (authorized.isPresent()) {
            if (!authorized.get().json().isJsonPrimitive()
                    || !authorized.get().json().getAsJsonPrimitive().isBoolean()) {
                throw authorized.get().surprise("true or false");
            }
            text.line("note " + ModelText.quoted(authorized.get().json().getAsBoolean()
                    ? "The subscription of the export is authorized to use it."
                    : "The subscription of the export is not authorized to use it."));
        }
        close(text, context);
    }

    private static void close(ModelText text, ImportContext context) {
        text.line("source \"list of service communities, exported from our subscription (" + context.today() + ")\"");
        text.line("retrieved " + context.today());
        text.close();
    }
}
