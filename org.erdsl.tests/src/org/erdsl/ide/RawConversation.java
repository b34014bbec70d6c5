package org.erdsl.ide;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A conversation with a language server in its messages as they are, without a library that knows what they mean. */
final class RawConversation {

    private static final String LENGTH = "Content-Length:";

    private final InputStream in;
    private final OutputStream out;
    private final List<JsonObject> heard = new ArrayList<>();

    RawConversation(InputStream in, OutputStream out) {
        this.in = new BufferedInputStream(in);
        this.out = out;
    }

    /** Sends a message, given as JSON. */
    void say(String message) throws IOException {
        var bytes = message.getBytes(StandardCharsets.UTF_8);
        out.write((LENGTH + " " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
    }

    /** Listens until a message such as this was heard, and takes it; what comes before it stays to be heard. */
    JsonObject hear(Predicate<JsonObject> wanted) throws IOException {
        for (var index = 0;; index++) {
            if (index == heard.size()) {
                heard.add(next());
            }
            if (wanted.test(heard.get(index))) {
                return heard.remove(index);
            }
        }
    }

    private JsonObject next() throws IOException {
        var length = 0;
        for (var line = line(); !line.isEmpty(); line = line()) {
            if (line.startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        return JsonParser.parseString(new String(in.readNBytes(length), StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var character = in.read(); character != '\n'; character = in.read()) {
            if (character < 0) {
                throw new EOFException("the server is gone");
            }
            line.append((char) character);
        }
        return line.toString().strip();
    }
}
