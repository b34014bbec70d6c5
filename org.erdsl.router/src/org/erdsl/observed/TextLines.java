package org.erdsl.observed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The lines of a recording with their numbers. A line that is too long to be one is told of and counts as empty. */
public final class TextLines {

    private static final int LONGEST = 1 << 12;

    private final String file;
    private final BufferedReader in;
    private final Observer observer;
    private long number;

    public TextLines(Recording recording, Observer observer) {
        this.observer = observer;
        this.file = recording.name();
        this.in = new BufferedReader(new InputStreamReader(recording.in(), StandardCharsets.UTF_8));
    }

    /** The next line without its end; null at the end of the file. */
    public String next() throws IOException {
        var text = new StringBuilder();
        var character = in.read();
        if (character < 0) {
            return null;
        }
        number++;
        for (; character >= 0 && character != '\n'; character = in.read()) {
            if (text.length() <= LONGEST && character != '\r') {
                text.append((char) character);
            }
        }
        if (text.length() > LONGEST) {
            observer.unreadable(place(), "a line is longer than " + LONGEST + " characters");
            return "";
        }
        return text.toString();
    }

    /** Where the line stands that was last read. */
    public Place place() {
        return Place.line(file, Math.max(number, 1));
    }
}
