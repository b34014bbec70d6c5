package org.erdsl.observed.bird;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Recording;
import org.erdsl.observed.RecordingReader;
import org.erdsl.observed.ShowCommand;
import org.erdsl.observed.TextLines;

/**
 * What {@code birdc} of BIRD 2 shows: {@code show protocols all}, and {@code show route all}, of the routing tables, of an
 * {@code import table}, and {@code export} of a protocol.
 */
public final class BirdReader implements RecordingReader {

    @Override
    public String format() {
        return "text of BIRD";
    }

    @Override
    public boolean recognises(byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8);
        return text.startsWith("BIRD ") || text.contains("bird>") || text.lines().anyMatch(line -> line.matches("Table [\\w.-]+:"))
                || text.contains("\n  BGP state:  ");
    }

    @Override
    public void read(Recording recording, Observer observer) throws IOException, BrokenRecordingException {
        var lines = new TextLines(recording, observer);
        var routes = new BirdRoutes(ShowCommand.of(recording), observer);
        var protocols = new BirdProtocols(observer);
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (ShowCommand.of(line).isPresent()) {
                protocols.end();
                routes.command(line, protocols.neighbors());
            } else {
                protocols.line(line);
                routes.line(line, lines.place());
            }
        }
        routes.end();
        protocols.end();
    }
}
