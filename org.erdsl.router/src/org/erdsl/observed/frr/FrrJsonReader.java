package org.erdsl.observed.frr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.JsonDocuments;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Recording;
import org.erdsl.observed.RecordingReader;

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
        return JsonDocuments.isJson(text) && (text.contains("\"tableVersion\"") || text.contains("\"bgpTableVersion\"")
                || text.contains("\"remoteAs\"") || text.contains("\"vrfId\"") || text.contains("\"ipv4Unicast\""));
    }

    @Override
    public void read(Recording recording, Observer observer) throws IOException, BrokenRecordingException {
        JsonDocuments.read(recording, (json, command) -> new FrrDocument(json, command, observer).read());
    }
}
