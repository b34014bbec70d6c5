package org.erdsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.erdsl.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What clients of other editors said to {@code erdsl lsp} when they were recorded is said again, message by message, and
 * the answers are compared. testdata/ide/sessions tells how the recordings came about.
 */
class RecordedSessionTest {

    /** What stands in the recordings for the folder that was worked in. */
    private static final String RECORDED_FOLDER = "/workspace";

    /** Longer answers are long lists; their start tells enough. */
    private static final int SHOWN = 600;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void neovim() throws Exception {
        var golden = Golden.in("ide/sessions");
        var session = golden.read("neovim.jsonl").lines().map(this::read).toList();
        for (var message : session) {
            save(message);
        }
        var answers = new StringBuilder();
        try (var server = ServerProcess.start(ProcessBuilder.Redirect.INHERIT)) {
            var conversation = new RawConversation(server.process().getInputStream(), server.process().getOutputStream());
            for (var message : session) {
                if (message.has("method")) {
                    conversation.say(message.toString());
                    answers.append(answer(conversation, message));
                } else {
                    // An answer of the client: only sent once the server has asked.
                    conversation.hear(heard -> heard.has("method") && heard.has("id") && heard.get("id").equals(message.get("id")));
                    conversation.say(message.toString());
                }
            }
            assertEquals(0, server.exitCode());
        }
        golden.assertEqual("neovim.txt", answers.toString());
    }

    /** The server reads the folder before the client opens a file, so the file must be there. */
    private void save(JsonObject message) throws Exception {
        if (message.has("method") && message.get("method").getAsString().equals("textDocument/didOpen")) {
            var document = message.getAsJsonObject("params").getAsJsonObject("textDocument");
            Files.writeString(Path.of(URI.create(document.get("uri").getAsString())), document.get("text").getAsString());
        }
    }

    private JsonObject read(String line) {
        return JsonParser.parseString(line.replace(RECORDED_FOLDER, folder.toString())).getAsJsonObject();
    }

    private String answer(RawConversation conversation, JsonObject message) throws Exception {
        var method = message.get("method").getAsString();
        if (!message.has("id")) {
            return "--- " + method + "\n";
        }
        var answer = conversation.hear(heard -> !heard.has("method") && message.get("id").equals(heard.get("id")));
        assertFalse(answer.has("error"), answer::toString);
        // Before it is cut: how long a folder's name is differs between machines.
        var result = (answer.has("result") ? answer.get("result").toString() : "nothing").replace(folder.toString(), RECORDED_FOLDER);
        return "--- " + method + "\n" + (result.length() > SHOWN ? result.substring(0, SHOWN) + "…" : result) + "\n";
    }
}
