package org.erdsl.difference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.erdsl.generator.ErdslVersion;
import org.erdsl.sets.ExampleRoute;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** A difference as JSON, for programs. The schema is docs/schema/diff-1.json. */
public final class DifferenceJson {

    private static final String SCHEMA = "https://erdsl.org/schema/diff-1.json";
    private static final int FORMAT_VERSION = 1;

    private DifferenceJson() {
    }

    /** A document of its own. */
    public static String print(ModelDifference difference) {
        var json = new JsonObject();
        json.addProperty("$schema", SCHEMA);
        json.addProperty("formatVersion", FORMAT_VERSION);
        json.addProperty("generatedBy", ErdslVersion.NAME);
        json.add("notCompared", array(difference.gaps(), DifferenceJson::of));
        json.add("flows", array(difference.flows(), DifferenceJson::of));
        json.add("routes", array(difference.routes(), DifferenceJson::of));
        json.add("settings", array(difference.settings(), DifferenceJson::of));
        json.add("acceptedRisks", array(difference.risks(), DifferenceJson::of));
        json.add("findings", array(difference.findings(), DifferenceJson::of));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonObject> json) {
        var array = new JsonArray();
        values.forEach(value -> array.add(json.apply(value)));
        return array;
    }

    private static JsonObject of(Gap gap) {
        var json = new JsonObject();
        json.addProperty("side", gap.side().id());
        json.addProperty("what", gap.what());
        json.addProperty("reason", gap.reason());
        return json;
    }

    private static JsonObject of(FlowChange flow) {
        var json = new JsonObject();
        json.addProperty("change", flow.kind().id());
        json.addProperty("kind", flow.flowKind().replace(' ', '-'));
        json.addProperty("label", flow.label());
        flow.before().ifPresent(way -> json.add("before", of(way)));
        flow.after().ifPresent(way -> json.add("after", of(way)));
        return json;
    }

    private static JsonObject of(Way way) {
        var json = new JsonObject();
        json.addProperty("way", way.way());
        json.addProperty("works", way.works());
        json.add("links", strings(way.links()));
        json.addProperty("reason", way.reason());
        return json;
    }

    private static JsonObject of(RouteChange change) {
        var json = new JsonObject();
        json.addProperty("router", change.router());
        json.add("session", of(change.session()));
        json.addProperty("change", change.kind().id());
        json.addProperty("sentence", change.sentence());
        json.add("communities", strings(change.communities()));
        json.add("prefixes", strings(change.prefixes()));
        change.example().ifPresent(example -> json.add("example", of(example)));
        change.because().ifPresent(why -> json.addProperty("because", why));
        return json;
    }

    private static JsonObject of(ChangedSession session) {
        var json = new JsonObject();
        session.key().vrf().ifPresent(vrf -> json.addProperty("vrf", vrf));
        json.addProperty("neighbor", session.key().neighbor().toString());
        json.addProperty("family", session.key().family().toString());
        json.addProperty("name", session.name());
        return json;
    }

    private static JsonObject of(ExampleRoute example) {
        var json = new JsonObject();
        json.addProperty("prefix", example.route().prefix().toString());
        json.add("communities", strings(example.route().communities().stream().sorted().toList()));
        json.add("path", strings(example.route().asPath()));
        return json;
    }

    private static JsonObject of(SettingChange change) {
        var json = new JsonObject();
        json.addProperty("router", change.router());
        change.session().ifPresent(session -> json.add("session", of(session)));
        json.addProperty("setting", change.setting());
        beforeAndAfter(change.before(), change.after(), json);
        json.addProperty("effect", change.effect().id());
        return json;
    }

    private static void beforeAndAfter(Optional<String> before, Optional<String> after, JsonObject json) {
        before.ifPresent(value -> json.addProperty("before", value));
        after.ifPresent(value -> json.addProperty("after", value));
    }

    private static JsonObject of(RiskChange risk) {
        var json = new JsonObject();
        json.addProperty("rule", risk.rule());
        json.addProperty("element", risk.element());
        risk.before().ifPresent(terms -> json.add("before", of(terms)));
        risk.after().ifPresent(terms -> json.add("after", of(terms)));
        return json;
    }

    private static JsonObject of(RiskChange.Terms terms) {
        var json = new JsonObject();
        json.addProperty("until", terms.until());
        json.addProperty("reason", terms.reason());
        return json;
    }

    private static JsonObject of(FindingChange finding) {
        var json = new JsonObject();
        json.addProperty("change", finding.comes() ? "new" : "gone");
        json.addProperty("rule", finding.rule());
        json.addProperty("severity", finding.severity().toString());
        json.addProperty("element", finding.element());
        json.addProperty("message", finding.message());
        return json;
    }

    private static JsonArray strings(Collection<?> values) {
        var array = new JsonArray();
        values.forEach(value -> array.add(value.toString()));
        return array;
    }
}
