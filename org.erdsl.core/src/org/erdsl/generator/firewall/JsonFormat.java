package org.erdsl.generator.firewall;

import java.util.Locale;

import org.erdsl.generator.Header;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** JSON: docs/schema/gateway-allow-list-1.json says what it holds. */
final class JsonFormat implements FirewallFormat {

    private static final String SCHEMA = "https://erdsl.org/schema/gateway-allow-list-1.json";

    @Override
    public String fileName() {
        return "allow-list.json";
    }

    @Override
    public String generate(AllowList list, Header header) {
        var json = new JsonObject();
        json.addProperty("$schema", SCHEMA);
        var generated = new JsonArray();
        header.lines().forEach(generated::add);
        json.add("generated", generated);
        json.addProperty("gateway", list.gateway());
        json.addProperty("list", list.kind());
        json.addProperty("cloud", list.cloud().key());
        json.addProperty("connectivity", list.connectivity().name().toLowerCase(Locale.ROOT));
        json.addProperty("source", AllowList.SOURCE);
        var endpoints = new JsonArray();
        for (var endpoint : list.endpoints()) {
            var object = new JsonObject();
            object.addProperty("host", endpoint.host());
            object.addProperty("protocol", "tcp");
            var ports = new JsonArray();
            endpoint.ports().forEach(port -> ports.add(port.toString()));
            object.add("ports", ports);
            object.addProperty("phase", endpoint.phase().name().toLowerCase(Locale.ROOT));
            object.addProperty("why", endpoint.why());
            endpoints.add(object);
        }
        json.add("endpoints", endpoints);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    }
}
