package org.erdsl.reader.routemap;

import java.util.TreeMap;

import org.erdsl.net.Prefix;

/** A prefix list as a router has it: the first entry that matches, by number, permits or denies; else it denies. */
public final class PrefixFilter {

    private record Entry(boolean permit, Prefix prefix, int least, int most) {
    }

    private final TreeMap<Integer, Entry> entries = new TreeMap<>();

    /** An entry with lengths from {@code least} to {@code most}; another one of its number is replaced. */
    public void add(int sequence, boolean permit, Prefix prefix, int least, int most) {
        entries.put(sequence, new Entry(permit, prefix, least, most));
    }

    public boolean permits(Prefix prefix) {
        for (var entry : entries.values()) {
            if (entry.prefix.contains(prefix) && prefix.length() >= entry.least && prefix.length() <= entry.most) {
                return entry.permit;
            }
        }
        return false;
    }
}
