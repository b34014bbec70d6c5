package org.erdsl.proof;

import java.util.List;

import org.erdsl.generator.ErdslVersion;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Proofs as JSON, for programs and for the files of a change. The schema is docs/schema/certificate-1.json. */
public final class Certificate {

    private static final String SCHEMA = "https://erdsl.org/schema/certificate-1.json";
    private static final int FORMAT_VERSION = 1;

    private Certificate() {
    }

    /** @param modelSha256 the digest of the model */
    public static String print(String modelSha256, List<Proof> proofs) {
        var json = new JsonObject();
        json.addProperty("$schema", SCHEMA);
        json.addProperty("formatVersion", FORMAT_VERSION);
        json.addProperty("generatedBy", ErdslVersion.NAME);
        json.addProperty("modelSha256", modelSha256);
        var array = new JsonArray();
        proofs.forEach(proof -> array.add(proof(proof)));
        json.add("proofs", array);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json) + "\n";
    }

    private static JsonObject proof(Proof proof) {
        var json = new JsonObject();
        json.addProperty("router", proof.router());
        json.addProperty("platform", proof.platform());
        json.addProperty("file", proof.file());
        json.addProperty("sha256", proof.sha256());
        json.addProperty("sessions", proof.sessions());
        json.addProperty("verdict", proof.verdict().toString());
        json.add("drift", DriftJson.of(proof.drift()));
        return json;
    }
}
