package org.erdsl.observed.bmp;

import java.io.IOException;

import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Recording;
import org.erdsl.observed.RecordingReader;
import org.erdsl.observed.bgp.Records;

/**
 * The BGP Monitoring Protocol (RFC 7854, RFC 8671, RFC 9069), from a file that holds what a router sent, or from its
 * connection. It tells of each session what was received before and after the policy, and where the router sends it what
 * is advertised.
 */
public final class BmpReader implements RecordingReader {

    static final int VERSION = 3;

    private static final int HEADER = 6;
    private static final int HIGHEST_TYPE = 6;

    @Override
    public String format() {
        return "BMP";
    }

    @Override
    public boolean recognises(byte[] head) {
        return head.length >= HEADER && head[0] == VERSION && head[1] == 0 && head[5] >= 0 && head[5] <= HIGHEST_TYPE;
    }

    @Override
    public void read(Recording recording, Observer observer) throws IOException, BrokenRecordingException {
        var records = new Records(recording.name(), recording.in());
        var messages = new BmpMessages(observer);
        for (var header = records.header(HEADER); header.isPresent(); header = records.header(HEADER)) {
            var version = header.get().u8();
            if (version != VERSION) {
                throw header.get().broken("a message of version " + version);
            }
            var length = header.get().u32();
            var type = header.get().u8();
            var body = records.body(length - HEADER);
            try {
                messages.message(type, body);
            } catch (BrokenRecordingException e) {
                observer.unreadable(e.place(), e.getMessage());
            }
        }
    }
}
