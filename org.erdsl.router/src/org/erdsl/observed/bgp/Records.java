package org.erdsl.observed.bgp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.Place;

/** A file of records, each with a header that says how long it is. Nothing is allocated that was not read. */
public final class Records {

    private static final int LONGEST = 16 << 20;

    private final String file;
    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private long offset;

    public Records(String file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    /** The next so many bytes; nothing at the end of the file. They are valid up to the next call. */
    public Optional<Octets> header(int length) throws IOException, BrokenRecordingException {
        var read = in.readNBytes(buffer, 0, length);
        return read == 0 ? Optional.empty() : Optional.of(octets(read, length));
    }

    /** The bytes behind a header. They are valid up to the next call. */
    public Octets body(long length) throws IOException, BrokenRecordingException {
        if (length < 0 || length > LONGEST) {
            throw new BrokenRecordingException(Place.offset(file, offset), "a record of " + length + " bytes");
        }
        if (length <= buffer.length) {
            return octets(in.readNBytes(buffer, 0, (int) length), (int) length);
        }
        var bytes = in.readNBytes((int) length);
        buffer = bytes.length == length ? bytes : buffer;
        return octets(bytes.length, (int) length);
    }

    private Octets octets(int read, int wanted) throws BrokenRecordingException {
        if (read < wanted) {
            throw new BrokenRecordingException(Place.offset(file, offset + read), "the file breaks off");
        }
        offset += read;
        return new Octets(file, offset - read, buffer, read);
    }
}
