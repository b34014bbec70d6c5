package org.erdsl.observed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The JSON documents of a recording, with the commands before them where people kept these. */
public final class JsonDocuments {

    private JsonDocuments() {
    }

    /** What is done with each document. */
    public interface Document {
        /** @param command the command before it; else what whoever gave the recording says of it */
        void read(JsonText json, ShowCommand command) throws IOException, BrokenRecordingException;
    }

    public static void read(Recording recording, Document document) throws IOException, BrokenRecordingException {
        var json = new JsonText(recording.name(),
                new BufferedReader(new InputStreamReader(recording.in(), StandardCharsets.UTF_8)));
        var command = ShowCommand.of(recording);
        while (json.peek() >= 0) {
            if (json.peek() == '{' || json.peek() == '[') {
                document.read(json, command);
            } else {
                var place = json.place();
                command = ShowCommand.of(json.line()).orElseThrow(
                        () -> new BrokenRecordingException(place, "this is neither JSON nor a show command"));
            }
        }
    }

    /** Whether a text begins as JSON, but for show commands. */
    public static boolean isJson(String head) {
        return head.lines().map(String::strip).filter(line -> !line.isEmpty() && ShowCommand.of(line).isEmpty())
                .findFirst().filter(line -> line.startsWith("{") || line.startsWith("[")).isPresent();
    }
}
