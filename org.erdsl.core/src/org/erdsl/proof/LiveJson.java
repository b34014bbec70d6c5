package org.erdsl.proof;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.erdsl.drift.SessionKey;
import org.erdsl.generator.ErdslVersion;
import org.erdsl.live.LiveFinding;
import org.erdsl.observed.ObservedRoute;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What running routers have otherwise than a model wants, as JSON. The schema is docs/schema/live-1.json. */
public final class LiveJson {

    private static final String SCHEMA = "https://erdsl.org/schema/live-1.json";
    private static final int FORMAT_VERSION = 1;

    private LiveJson() {
    }

    /** A document of its own. */
    public static String print(List<LiveFinding> findings) {
        var json = new JsonObject();
        json.addProperty("$schema", SCHEMA);
        json.addProperty("formatVersion", FORMAT_VERSION);
        json.addProperty("generatedBy", ErdslVersion.NAME);
        var array = new JsonArray();
        findings.forEach(finding -> array.add(of(finding)));
        json.add("findings", array);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    }

    private static JsonObject of(LiveFinding finding) {
        var json = new JsonObject();
        json.addProperty("router", finding.router());
        json.addProperty("kind", finding.kind().id());
        json.addProperty("severity", finding.kind().severity().name().toLowerCase(Locale.ROOT));
        finding.session().ifPresent(session -> json.add("session", of(session)));
        json.addProperty("sentence", finding.sentence());
        finding.example().ifPresent(route -> json.add("example", of(route)));
        finding.place().ifPresent(place -> json.addProperty("place", place));
        return json;
    }

    private static JsonObject of(SessionKey session) {
        var json = new JsonObject();
        session.vrf().ifPresent(vrf -> json.addProperty("vrf", vrf));
        json.addProperty("neighbor", session.neighbor().toString());
        json.addProperty("family", session.family().toString());
        return json;
    }

    private static JsonObject of(ObservedRoute route) {
        var json = new JsonObject();
        json.addProperty("table", route.view().toString());
        json.addProperty("prefix", route.prefix().toString());
        route.communities().ifPresent(communities -> json.add("communities",
                strings(communities.stream().sorted().toList())));
        route.asPath().ifPresent(path -> json.add("path", strings(path)));
        route.localPreference().ifPresent(preference -> json.addProperty("localPreference", preference));
        return json;
    }

    private static JsonArray strings(Collection<?> values) {
        var array = new JsonArray();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }
}
