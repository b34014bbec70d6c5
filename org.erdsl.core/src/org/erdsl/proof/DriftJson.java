package org.erdsl.proof;

import java.util.Collection;
import java.util.List;

import org.erdsl.drift.Drift;
import org.erdsl.generator.ErdslVersion;
import org.erdsl.sets.ExampleRoute;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Drift as JSON, for programs. The schema is docs/schema/drift-1.json. */
public final class DriftJson {

    private static final String SCHEMA = "https://erdsl.org/schema/drift-1.json";
    private static final int FORMAT_VERSION = 1;

    private DriftJson() {
    }

    /** A document of its own. */
    public static String print(List<Drift> drift) {
        var json = new JsonObject();
        json.addProperty("$schema", SCHEMA);
        json.addProperty("formatVersion", FORMAT_VERSION);
        json.addProperty("generatedBy", ErdslVersion.NAME);
        json.add("drift", of(drift));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    }

    static JsonArray of(List<Drift> drift) {
        var array = new JsonArray();
        drift.forEach(found -> array.add(of(found)));
        return array;
    }

    private static JsonObject of(Drift drift) {
        var json = new JsonObject();
        json.addProperty("router", drift.router());
        json.addProperty("kind", drift.kind().id());
        json.addProperty("severity", drift.kind().changesTraffic() ? "error" : "warning");
        drift.session().ifPresent(session -> {
            var key = new JsonObject();
            session.vrf().ifPresent(vrf -> key.addProperty("vrf", vrf));
            key.addProperty("neighbor", session.neighbor().toString());
            key.addProperty("family", session.family().toString());
            json.add("session", key);
        });
        json.addProperty("sentence", drift.sentence());
        drift.example().ifPresent(example -> json.add("example", of(example)));
        drift.decides().ifPresent(deciders -> {
            json.addProperty("runningTerm", deciders.running());
            json.addProperty("intendedTerm", deciders.intended());
        });
        json.add("lines", strings(drift.lines()));
        return json;
    }

    private static JsonObject of(ExampleRoute example) {
        var json = new JsonObject();
        json.addProperty("prefix", example.route().prefix().toString());
        json.add("communities", strings(example.route().communities().stream().sorted().toList()));
        json.add("path", strings(example.route().asPath()));
        json.add("carries", strings(example.carried()));
        return json;
    }

    private static JsonArray strings(Collection<?> values) {
        var array = new JsonArray();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }
}
