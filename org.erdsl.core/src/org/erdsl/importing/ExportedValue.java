package org.erdsl.importing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * A value of an export in JSON, which knows where it is. Names of properties are found in any case, because PowerShell
 * and the Azure CLI write them differently.
 *
 * @param path where it is: {@code $[0].sku.tier}
 * @param json what it is
 */
record ExportedValue(String path, JsonElement json) {

    /** Deeper than any export, and shallow enough for the stack. */
    private static final int MAXIMUM_DEPTH = 100;

    /** Reads a whole text. */
    static ExportedValue parse(String text) throws ImportRefusedException {
        refuseDeepText(text);
        var reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            var json = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new IllegalStateException("there is more text after the JSON");
            }
            return new ExportedValue("$", json);
        } catch (JsonParseException | IOException | IllegalStateException e) {
            throw new ImportRefusedException(reader.getPath(), "this is no valid JSON");
        }
    }

    private static void refuseDeepText(String text) throws ImportRefusedException {
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '[' || character == '{') {
                depth++;
            } else if (character == ']' || character == '}') {
                depth--;
            }
            if (depth > MAXIMUM_DEPTH) {
                throw new ImportRefusedException("it is nested more than " + MAXIMUM_DEPTH + " levels deep");
            }
        }
    }

    /** The values of a list; of one object in the place of a list, the object: PowerShell writes lists of one so. */
    List<ExportedValue> list() throws ImportRefusedException {
        if (json.isJsonObject()) {
            return List.of(this);
        }
        if (!json.isJsonArray()) {
            throw surprise("a list");
        }
        var values = new ArrayList<ExportedValue>();
        for (var element : json.getAsJsonArray()) {
            values.add(new ExportedValue(path + "[" + values.size() + "]", element));
        }
        return values;
    }

    /** A property that may be absent; null counts as absent. */
    Optional<ExportedValue> find(String name) throws ImportRefusedException {
        if (!json.isJsonObject()) {
            throw surprise("an object");
        }
        ExportedValue found = null;
        for (var entry : json.getAsJsonObject().entrySet()) {
            if (entry.getKey().equalsIgnoreCase(name)) {
                if (found != null) {
                    throw new ImportRefusedException(path, "`" + name + "` is there twice");
                }
                found = new ExportedValue(path + "." + name, entry.getValue());
            }
        }
        return found == null || found.json.isJsonNull() ? Optional.empty() : Optional.of(found);
    }

    /** A property that must be there. */
    ExportedValue get(String name) throws ImportRefusedException {
        var found = find(name);
        if (found.isEmpty()) {
            throw new ImportRefusedException(path, "`" + name + "` is missing");
        }
        return found.get();
    }

    /** The text of this value, which must not be blank. */
    String text() throws ImportRefusedException {
        if (!json.isJsonPrimitive() || !json.getAsJsonPrimitive().isString()) {
            throw surprise("a text");
        }
        var text = json.getAsString().strip();
        if (text.isEmpty()) {
            throw surprise("a text that is not empty");
        }
        return text;
    }

    /** A property that is a text; an empty one counts as absent. */
    Optional<String> findText(String name) throws ImportRefusedException {
        var found = find(name);
        if (found.isEmpty() || found.get().json.isJsonPrimitive() && found.get().json.getAsString().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(found.get().text());
    }

    /** The whole number this value is, from 0. */
    long number() throws ImportRefusedException {
        try {
            if (json.isJsonPrimitive() && json.getAsJsonPrimitive().isNumber()) {
                var number = json.getAsBigDecimal().longValueExact();
                if (number >= 0) {
                    return number;
                }
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw surprise("a whole number");
        }
        throw surprise("a whole number");
    }

    /** What to throw where this value is not what belongs here. */
    ImportRefusedException surprise(String expected) {
        var shown = json.toString();
        return new ImportRefusedException(path,
                "expected " + expected + ", not " + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown));
    }
}
