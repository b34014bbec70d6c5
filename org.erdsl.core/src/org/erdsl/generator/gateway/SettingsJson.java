package org.erdsl.generator.gateway;

import org.erdsl.generator.ErdslVersion;
import org.erdsl.generator.ModelOrigin;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The settings of a gateway as JSON: docs/schema/gateway-settings-1.json says what it holds. */
final class SettingsJson {

    private static final String SCHEMA = "https://erdsl.org/schema/gateway-settings-1.json";

    private SettingsJson() {
    }

    static String print(GatewaySettings settings, ModelOrigin origin) {
        var json = new JsonObject();
        json.addProperty("$schema", SCHEMA);
        json.addProperty("generatedBy", ErdslVersion.NAME);
        json.addProperty("modelSha256", origin.digest());
        json.addProperty("gateway", settings.gateway());
        json.addProperty("name", settings.name());
        var region = new JsonObject();
        region.addProperty("key", settings.regionKey());
        region.addProperty("name", settings.regionName());
        json.add("region", region);
        settings.site().ifPresent(site -> json.addProperty("site", site));
        settings.minimumTls().ifPresent(tls -> json.addProperty("minimumTls", tls.toString()));
        var members = new JsonArray();
        settings.members().forEach(members::add);
        json.add("members", members);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    }
}
