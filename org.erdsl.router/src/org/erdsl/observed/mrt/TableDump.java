package org.erdsl.observed.mrt;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.ObservedRoute;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Peer;
import org.erdsl.observed.ShownTable;
import org.erdsl.observed.View;
import org.erdsl.observed.bgp.Octets;
import org.erdsl.observed.bgp.PathAttributes;
import org.erdsl.observed.bgp.PathAttributesReader;

/** Records of TABLE_DUMP_V2 (RFC 6396, section 4.3): the peers, then each prefix with the routes that are there of each. */
final class TableDump {

    private static final int PEER_INDEX_TABLE = 1;
    private static final int RIB_IPV4_UNICAST = 2;
    private static final int RIB_IPV6_UNICAST = 4;
    private static final int RIB_IPV4_UNICAST_ADDPATH = 8;
    private static final int RIB_IPV6_UNICAST_ADDPATH = 10;

    private static final int IPV6_ADDRESS = 1;
    private static final int FOUR_BYTE_AS = 2;

    private static final int MOST_KNOWN = 2000;
    private static final int LONGEST_KNOWN = 500;

    private final Observer observer;
    private final Set<AddressFamily> shown = EnumSet.noneOf(AddressFamily.class);
    private final Map<ByteBuffer, PathAttributes> known = new HashMap<>();
    private List<Peer> peers = List.of();

    TableDump(Observer observer) {
        this.observer = observer;
    }

    void record(int subtype, Octets body) throws BrokenRecordingException {
        switch (subtype) {
            case PEER_INDEX_TABLE -> peers(body);
            case RIB_IPV4_UNICAST -> rib(body, AddressFamily.IPV4, false);
            case RIB_IPV6_UNICAST -> rib(body, AddressFamily.IPV6, false);
            case RIB_IPV4_UNICAST_ADDPATH -> rib(body, AddressFamily.IPV4, true);
            case RIB_IPV6_UNICAST_ADDPATH -> rib(body, AddressFamily.IPV6, true);
            default -> { }
        }
    }

    private void peers(Octets body) throws BrokenRecordingException {
        body.skip(Integer.BYTES);
        body.skip(body.u16());
        var count = body.u16();
        var read = new ArrayList<Peer>();
        for (var i = 0; i < count; i++) {
            var type = body.u8();
            body.skip(Integer.BYTES);
            var address = body.address((type & IPV6_ADDRESS) == 0 ? AddressFamily.IPV4 : AddressFamily.IPV6);
            body.skip((type & FOUR_BYTE_AS) == 0 ? Short.BYTES : Integer.BYTES);
            read.add(new Peer(Optional.empty(), address));
        }
        peers = read;
    }

    private void rib(Octets body, AddressFamily family, boolean pathIds) throws BrokenRecordingException {
        if (shown.add(family)) {
            observer.table(new ShownTable(Optional.empty(), Optional.empty(), family, View.ACCEPTED));
        }
        body.skip(Integer.BYTES);
        var prefix = body.prefix(family);
        var count = body.u16();
        for (var i = 0; i < count; i++) {
            entry(body, prefix, pathIds);
        }
    }

    /** Many routes of a table have the same attributes, so those that were read are kept, as many as cost nothing. */
    private PathAttributes attributes(Octets octets) throws BrokenRecordingException {
        if (octets.left() > LONGEST_KNOWN) {
            return new PathAttributesReader(true, true, false).read(octets);
        }
        var bytes = ByteBuffer.wrap(octets.copy());
        var found = known.get(bytes);
        if (found == null) {
            found = new PathAttributesReader(true, true, false).read(octets);
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(bytes, found);
        }
        return found;
    }

    private void entry(Octets body, Prefix prefix, boolean pathIds) throws BrokenRecordingException {
        var peer = body.u16();
        body.skip(Integer.BYTES);
        body.skip(pathIds ? Integer.BYTES : 0);
        if (peer >= peers.size()) {
            throw body.broken("a route of peer " + peer + " of " + peers.size());
        }
        var place = body.place();
        var attributes = attributes(body.part(body.u16()));
        observer.route(new ObservedRoute(peers.get(peer), View.ACCEPTED, prefix, Optional.of(attributes.communities()),
                attributes.asPath(), attributes.localPreference(), attributes.med()), place);
    }
}
