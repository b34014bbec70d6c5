package org.erdsl.observed.bgp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.observed.BrokenRecordingException;

/** Reads path attributes. Those that no policy of ours looks at are passed over. */
public final class PathAttributesReader {

    private static final int AS_PATH = 2;
    private static final int MED = 4;
    private static final int LOCAL_PREFERENCE = 5;
    private static final int COMMUNITIES = 8;
    private static final int MP_REACH = 14;
    private static final int MP_UNREACH = 15;
    private static final int AS4_PATH = 17;

    private static final int EXTENDED_LENGTH = 0x10;
    private static final int AS_SEQUENCE = 2;
    private static final int UNICAST = 1;

    private final boolean fourByteAs;
    private final boolean table;
    private final boolean pathIds;

    private Optional<List<Asn>> asPath = Optional.of(List.of());
    private Optional<List<Asn>> as4Path = Optional.empty();
    private Set<Community> communities = Set.of();
    private OptionalLong localPreference = OptionalLong.empty();
    private OptionalLong med = OptionalLong.empty();
    private final List<Prefix> announced = new ArrayList<>();
    private final List<Prefix> withdrawn = new ArrayList<>();
    private boolean endOfRib;

    /**
     * @param fourByteAs whether AS numbers in the path have four bytes (RFC 6793)
     * @param table whether they stand in a table of MRT, where MP_REACH_NLRI has a next hop alone (RFC 6396, section 4.3.4)
     * @param pathIds whether prefixes have numbers before them (RFC 7911)
     */
    public PathAttributesReader(boolean fourByteAs, boolean table, boolean pathIds) {
        this.fourByteAs = fourByteAs;
        this.table = table;
        this.pathIds = pathIds;
    }

    /** Reads all that are left. A reader reads once. */
    public PathAttributes read(Octets octets) throws BrokenRecordingException {
        while (!octets.isEmpty()) {
            var flags = octets.u8();
            var type = octets.u8();
            attribute(type, octets.part((flags & EXTENDED_LENGTH) == 0 ? octets.u8() : octets.u16()));
        }
        return new PathAttributes(merged(), communities, localPreference, med, announced, withdrawn, endOfRib);
    }

    private void attribute(int type, Octets value) throws BrokenRecordingException {
        switch (type) {
            case AS_PATH -> asPath = path(value, fourByteAs);
            case AS4_PATH -> as4Path = path(value, true);
            case MED -> med = OptionalLong.of(value.u32());
            case LOCAL_PREFERENCE -> localPreference = OptionalLong.of(value.u32());
            case COMMUNITIES -> communities = communities(value);
            case MP_REACH -> reach(value);
            case MP_UNREACH -> unreach(value);
            default -> { }
        }
    }

    private static Optional<List<Asn>> path(Octets value, boolean fourBytes) throws BrokenRecordingException {
        var path = new ArrayList<Asn>();
        var plain = true;
        while (!value.isEmpty()) {
            plain &= value.u8() == AS_SEQUENCE;
            for (var left = value.u8(); left > 0; left--) {
                path.add(new Asn(fourBytes ? value.u32() : value.u16()));
            }
        }
        return plain ? Optional.of(path) : Optional.empty();
    }

    /** A speaker of two-byte AS numbers leaves the long ones in AS4_PATH, which replaces the end (RFC 6793, section 4.2.3). */
    private Optional<List<Asn>> merged() {
        if (fourByteAs || as4Path.isEmpty() || asPath.isEmpty() || as4Path.get().size() > asPath.get().size()) {
            return asPath;
        }
        var path = new ArrayList<>(asPath.get().subList(0, asPath.get().size() - as4Path.get().size()));
        path.addAll(as4Path.get());
        return Optional.of(path);
    }

    private static Set<Community> communities(Octets value) throws BrokenRecordingException {
        var communities = new HashSet<Community>();
        while (!value.isEmpty()) {
            communities.add(new Community(value.u16(), value.u16()));
        }
        return communities;
    }

    private void reach(Octets value) throws BrokenRecordingException {
        if (table) {
            return;
        }
        var family = family(value.u16(), value.u8());
        value.skip(value.u8());
        value.skip(1);
        if (family.isPresent()) {
            prefixes(value, family.get(), pathIds, announced);
        }
    }

    private void unreach(Octets value) throws BrokenRecordingException {
        var family = family(value.u16(), value.u8());
        if (family.isPresent()) {
            endOfRib = value.isEmpty() && family.get() == AddressFamily.IPV6;
            prefixes(value, family.get(), pathIds, withdrawn);
        }
    }

    private static Optional<AddressFamily> family(int afi, int safi) {
        if (safi != UNICAST || afi < 1 || afi > 2) {
            return Optional.empty();
        }
        return Optional.of(afi == 1 ? AddressFamily.IPV4 : AddressFamily.IPV6);
    }

    /** Reads prefixes to the end. */
    static void prefixes(Octets octets, AddressFamily family, boolean pathIds, List<Prefix> prefixes)
            throws BrokenRecordingException {
        while (!octets.isEmpty()) {
            octets.skip(pathIds ? Integer.BYTES : 0);
            prefixes.add(octets.prefix(family));
        }
    }
}
