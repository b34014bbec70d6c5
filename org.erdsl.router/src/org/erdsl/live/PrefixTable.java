package org.erdsl.live;

import java.math.BigInteger;
import java.util.Arrays;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.IpAddress;
import org.erdsl.net.Prefix;

/**
 * A number for each of many prefixes of one family. A prefix takes some thirty bytes, a tenth of what the objects would:
 * a recording may hold a million, and nobody wants to buy memory for a check.
 */
final class PrefixTable {

    private static final int FREE = -1;
    private static final int REMOVED = -2;
    private static final int LEAST = 16;

    private final AddressFamily family;
    private long[] high = new long[LEAST];
    private long[] low = new long[LEAST];
    private byte[] length = new byte[LEAST];
    private int[] value = free(LEAST);
    private int size;
    private int used;

    PrefixTable(AddressFamily family) {
        this.family = family;
    }

    /** What is done with each prefix. */
    interface Entry {
        void take(Prefix prefix, int number);
    }

    int size() {
        return size;
    }

    /** The number of a prefix; -1 where it has none. */
    int get(Prefix prefix) {
        var slot = slot(prefix);
        return value[slot] >= 0 ? value[slot] : FREE;
    }

    /** @param number from 0 */
    void put(Prefix prefix, int number) {
        var slot = slot(prefix);
        if (value[slot] < 0) {
            if ((used + 1) * 3 > value.length * 2) {
                grow();
                slot = slot(prefix);
            }
            size++;
            used++;
            high[slot] = high(prefix);
            low[slot] = low(prefix);
            length[slot] = (byte) prefix.length();
        }
        value[slot] = number;
    }

    void remove(Prefix prefix) {
        var slot = slot(prefix);
        if (value[slot] >= 0) {
            value[slot] = REMOVED;
            size--;
        }
    }

    void clear() {
        Arrays.fill(value, FREE);
        size = 0;
        used = 0;
    }

    void forEach(Entry entry) {
        for (var slot = 0; slot < value.length; slot++) {
            if (value[slot] >= 0) {
                entry.take(prefix(slot), value[slot]);
            }
        }
    }

    /** The slot of a prefix, or the free one where it belongs. */
    private int slot(Prefix prefix) {
        var high = high(prefix);
        var low = low(prefix);
        var slot = hash(high, low, prefix.length()) & value.length - 1;
        while (value[slot] != FREE && !(value[slot] >= 0 && this.high[slot] == high && this.low[slot] == low
                && length[slot] == (byte) prefix.length())) {
            slot = slot + 1 & value.length - 1;
        }
        return slot;
    }

    private static int hash(long high, long low, int length) {
        var mixed = (high * 31 + low * 131 + length) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    /** Makes room, and loses the places of what was removed. */
    private void grow() {
        var highs = high;
        var lows = low;
        var lengths = length;
        var values = value;
        var capacity = size * 3 > value.length ? value.length * 2 : value.length;
        high = new long[capacity];
        low = new long[capacity];
        length = new byte[capacity];
        value = free(capacity);
        used = size;
        for (var i = 0; i < values.length; i++) {
            if (values[i] >= 0) {
                move(highs[i], lows[i], lengths[i], values[i]);
            }
        }
    }

    private void move(long high, long low, byte length, int number) {
        var slot = hash(high, low, length & 0xFF) & value.length - 1;
        while (value[slot] != FREE) {
            slot = slot + 1 & value.length - 1;
        }
        this.high[slot] = high;
        this.low[slot] = low;
        this.length[slot] = length;
        value[slot] = number;
    }

    private Prefix prefix(int slot) {
        var address = BigInteger.valueOf(high[slot]).shiftLeft(Long.SIZE)
                .or(new BigInteger(Long.toUnsignedString(low[slot])));
        return new Prefix(new IpAddress(family, address.mod(BigInteger.ONE.shiftLeft(family.bits()))), length[slot] & 0xFF);
    }

    private static long high(Prefix prefix) {
        return prefix.family() == AddressFamily.IPV4 ? 0 : prefix.network().value().shiftRight(Long.SIZE).longValue();
    }

    private static long low(Prefix prefix) {
        return prefix.network().value().longValue();
    }

    private static int[] free(int capacity) {
        var values = new int[capacity];
        Arrays.fill(values, FREE);
        return values;
    }
}
