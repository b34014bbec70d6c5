package org.erdsl.observed.mrt;

import java.io.IOException;

import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Recording;
import org.erdsl.observed.RecordingReader;
import org.erdsl.observed.bgp.Octets;
import org.erdsl.observed.bgp.Records;

/**
 * MRT (RFC 6396, RFC 8050): tables ({@code TABLE_DUMP_V2}) and messages ({@code BGP4MP}, {@code BGP4MP_ET}) of IPv4 and
 * IPv6 unicast. Records of other kinds are passed over.
 */
public final class MrtReader implements RecordingReader {

    private static final int HEADER = 12;
    private static final int TABLE_DUMP_V2 = 13;
    private static final int BGP4MP = 16;
    private static final int BGP4MP_ET = 17;
    private static final int HIGHEST_SUBTYPE = 12;

    @Override
    public String format() {
        return "MRT";
    }

    @Override
    public boolean recognises(byte[] head) {
        if (head.length < HEADER) {
            return false;
        }
        var type = (head[4] & 0xFF) << 8 | head[5] & 0xFF;
        return (type == TABLE_DUMP_V2 || type == BGP4MP || type == BGP4MP_ET) && head[6] == 0 && head[7] <= HIGHEST_SUBTYPE
                && head[8] == 0;
    }

    @Override
    public void read(Recording recording, Observer observer) throws IOException, BrokenRecordingException {
        var records = new Records(recording.name(), recording.in());
        var tables = new TableDump(observer);
        var messages = new MessageDump(observer);
        for (var header = records.header(HEADER); header.isPresent(); header = records.header(HEADER)) {
            header.get().skip(Integer.BYTES);
            var type = header.get().u16();
            var subtype = header.get().u16();
            var body = records.body(header.get().u32());
            try {
                record(type, subtype, body, tables, messages);
            } catch (BrokenRecordingException e) {
                observer.unreadable(e.place(), e.getMessage());
            }
        }
    }

    private static void record(int type, int subtype, Octets body, TableDump tables, MessageDump messages)
            throws BrokenRecordingException {
        switch (type) {
            case TABLE_DUMP_V2 -> tables.record(subtype, body);
            case BGP4MP -> messages.record(subtype, body);
            case BGP4MP_ET -> {
                body.skip(Integer.BYTES);
                messages.record(subtype, body);
            }
            default -> { }
        }
    }
}
