package org.erdsl.generator.gateway;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.erdsl.gateway.GatewayPlan;
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

    static String print(GatewayPlan plan, List<String> acceptedRisks, ModelOrigin origin) {
        var json = new JsonObject();
        json.addProperty("$schema", SCHEMA);
        json.addProperty("generatedBy", ErdslVersion.NAME);
        json.addProperty("modelSha256", origin.digest());
        json.addProperty("gateway", plan.gateway());
        json.addProperty("name", plan.name());
        json.add("why", array(plan.why()));
        if (!acceptedRisks.isEmpty()) {
            json.add("acceptedRisks", array(acceptedRisks));
        }
        json.add("environments", array(plan.environments()));
        var region = new JsonObject();
        region.addProperty("key", plan.region().key());
        region.addProperty("name", plan.region().name());
        json.add("region", region);
        plan.cloud().ifPresent(cloud -> json.addProperty("cloud", cloud.key()));
        plan.site().ifPresent(site -> json.addProperty("site", site));
        json.addProperty("mode", name(plan.mode()));
        plan.connectivity().ifPresent(connectivity -> json.addProperty("connectivity", name(connectivity)));
        plan.minimumTls().ifPresent(tls -> json.addProperty("minimumTls", tls.toString()));
        plan.strongCryptography().ifPresent(strong -> json.addProperty("strongCryptography", strong));
        json.add("members", members(plan));
        plan.proxy().ifPresent(proxy -> json.add("proxy", proxy(proxy)));
        plan.tenant().ifPresent(tenant -> json.addProperty("tenant", tenant));
        if (!plan.allowedTenants().isEmpty()) {
            json.add("allowedTenants", array(plan.allowedTenants()));
        }
        plan.throttling().ifPresent(throttling -> {
            var object = new JsonObject();
            number(object, "cpuPercent", throttling.cpu());
            number(object, "memoryPercent", throttling.memory());
            number(object, "aggregationMinutes", throttling.aggregationMinutes());
            json.add("throttling", object);
        });
        plan.logs().ifPresent(logs -> {
            var object = new JsonObject();
            logs.path().ifPresent(path -> object.addProperty("path", path));
            number(object, "retentionDays", logs.retentionDays());
            number(object, "totalMegabytes", logs.totalMegabytes());
            number(object, "fileMegabytes", logs.fileMegabytes());
            json.add("logs", object);
        });
        plan.reports().ifPresent(reports -> {
            var object = new JsonObject();
            reports.path().ifPresent(path -> object.addProperty("path", path));
            number(object, "files", reports.files());
            number(object, "fileBytes", reports.fileBytes());
            number(object, "aggregationMinutes", reports.aggregationMinutes());
            json.add("reports", object);
        });
        plan.recoveryKeySecret().ifPresent(secret -> json.addProperty("recoveryKeySecret", secret));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    }

    private static JsonArray members(GatewayPlan plan) {
        var members = new JsonArray();
        for (var member : plan.members()) {
            var object = new JsonObject();
            object.addProperty("host", member.host());
            member.version().ifPresent(version -> object.addProperty("version", version));
            members.add(object);
        }
        return members;
    }

    private static JsonObject proxy(GatewayPlan.Proxy proxy) {
        var object = new JsonObject();
        object.addProperty("address", proxy.address());
        object.addProperty("authentication", proxy.authentication());
        object.add("files", array(proxy.files()));
        return object;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void number(JsonObject object, String name, Optional<? extends Number> number) {
        number.ifPresent(value -> object.addProperty(name, value));
    }

    private static JsonArray array(Collection<String> values) {
        var array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
