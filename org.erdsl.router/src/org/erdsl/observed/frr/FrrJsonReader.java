package org.erdsl.observed.frr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.JsonText;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Recording;
import org.erdsl.observed.RecordingReader;
import org.erdsl.observed.ShowCommand;

/**
 * What {@code vtysh} of FRR shows as JSON: {@code show bgp ipv4 unicast json} and {@code detail json}, {@code show bgp
 * neighbors json}, {@code show bgp summary json}, and of a neighbor {@code advertised-routes json} and {@code
 * received-routes json}; one or several in a file, with or without the commands before them.
 */
public final class FrrJsonReader implements RecordingReader {

    @Override
    public String format() {
        return "JSON of FRR";
    }

    @Override
    public boolean recognises(byte[] head) {
        var text = new String(head, StandardCharsets.UTF_8);
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && ShowCommand.of(line).isEmpty())
                .findFirst().filter(line -> line.startsWith("{")).isPresent()
                && (text.contains("\"tableVersion\"") || text.contains("\"bgpTableVersion\"") || text.contains("\"remoteAs\"")
                        || text.contains("\"vrfId\"") || text.contains("\"ipv4Unicast\""));
    }

    @Override
    public void read(Recording recording, Observer observer) throws IOException, BrokenRecordingException {
        var json = new JsonText(recording.name(),
                new BufferedReader(new InputStreamReader(recording.in(), StandardCharsets.UTF_8)));
        var command = new ShowCommand(Optional.empty(), recording.neighbor(), Optional.empty());
        while (json.peek() >= 0) {
            if (json.peek() == '{') {
                new FrrDocument(json, command, observer).read();
            } else {
                var place = json.place();
                command = ShowCommand.of(json.line()).orElseThrow(
                        () -> new BrokenRecordingException(place, "this is neither JSON nor a show command"));
            }
        }
    }
}
