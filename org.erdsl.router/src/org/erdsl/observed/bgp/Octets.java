package org.erdsl.observed.bgp;

import java.math.BigInteger;
import java.util.Arrays;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;
import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.Place;

/** A part of a binary message, read from its front to its end; numbers are big-endian, as on the wire. */
public final class Octets {

    private final String file;
    private final long offset;
    private final byte[] bytes;
    private final int end;
    private int next;

    /**
     * @param offset where in the file the bytes begin
     * @param length how many of the bytes belong to it, from the first
     */
    public Octets(String file, long offset, byte[] bytes, int length) {
        this(file, offset, bytes, 0, length);
    }

    private Octets(String file, long offset, byte[] bytes, int from, int end) {
        this.file = file;
        this.offset = offset;
        this.bytes = bytes;
        this.next = from;
        this.end = end;
    }

    public Place place() {
        return Place.offset(file, offset + next);
    }

    public int left() {
        return end - next;
    }

    public boolean isEmpty() {
        return next == end;
    }

    public int u8() throws BrokenRecordingException {
        require(1);
        return bytes[next++] & 0xFF;
    }

    public int u16() throws BrokenRecordingException {
        return u8() << 8 | u8();
    }

    public long u32() throws BrokenRecordingException {
        return (long) u16() << 16 | u16();
    }

    public void skip(int length) throws BrokenRecordingException {
        require(length);
        next += length;
    }

    /** The next so many bytes as a part of their own, which this one has passed then. */
    public Octets part(int length) throws BrokenRecordingException {
        require(length);
        next += length;
        return new Octets(file, offset, bytes, next - length, next);
    }

    public IpAddress address(AddressFamily family) throws BrokenRecordingException {
        var length = family.bits() / Byte.SIZE;
        require(length);
        next += length;
        return new IpAddress(family, new BigInteger(1, bytes, next - length, length));
    }

    /** A prefix as RFC 4271, section 4.3, writes it: the length in bits, and the bytes it needs. Bits beyond it are nothing. */
    public Prefix prefix(AddressFamily family) throws BrokenRecordingException {
        var length = u8();
        if (length > family.bits()) {
            throw broken("a prefix of " + length + " bits");
        }
        var needed = (length + Byte.SIZE - 1) / Byte.SIZE;
        require(needed);
        next += needed;
        var value = needed <= Integer.BYTES
                ? BigInteger.valueOf(number(needed))
                : new BigInteger(1, bytes, next - needed, needed);
        var unused = needed * Byte.SIZE - length;
        return new Prefix(new IpAddress(family, value.shiftRight(unused).shiftLeft(family.bits() - length)), length);
    }

    private long number(int length) {
        var number = 0L;
        for (var i = next - length; i < next; i++) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return number;
    }

    /** The bytes that are left, as a copy that can be compared. */
    public byte[] copy() {
        return Arrays.copyOfRange(bytes, next, end);
    }

    public BrokenRecordingException broken(String why) {
        return new BrokenRecordingException(place(), why);
    }

    private void require(int length) throws BrokenRecordingException {
        if (length > end - next) {
            throw broken("a message breaks off");
        }
    }
}
