package org.erdsl.observed.mrt;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.ObservedSession;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Peer;
import org.erdsl.observed.ShownTable;
import org.erdsl.observed.View;
import org.erdsl.observed.bgp.Octets;
import org.erdsl.observed.bgp.UpdateMessage;

/**
 * Records of BGP4MP (RFC 6396, section 4.4): messages as they came, before any policy, and states of sessions. What was
 * received is known whole once a session came up before the recording's eyes and its first exchange ended.
 */
final class MessageDump {

    private static final int STATE_CHANGE = 0;
    private static final int STATE_CHANGE_AS4 = 5;
    /** The last two are FRR's own: it takes down what it knows of the neighbor. */
    private static final String[] STATES = {"unknown", "Idle", "Connect", "Active", "OpenSent", "OpenConfirm",
        ObservedSession.ESTABLISHED, "Clearing", "Deleted"};

    private static final int MARKER_AND_LENGTH = 18;
    private static final int UPDATE = 2;
    private static final int KEEPALIVE = 4;

    /** The first keepalive opens the session; when the next is due, a neighbor has sent all it has. */
    private static final Integer KEEPALIVES_AFTER_ALL = 2;

    private final Observer observer;
    private final Map<Peer, Integer> keepalives = new HashMap<>();

    MessageDump(Observer observer) {
        this.observer = observer;
    }

    void record(int subtype, Octets body) throws BrokenRecordingException {
        switch (subtype) {
            case STATE_CHANGE, STATE_CHANGE_AS4 -> state(body, subtype == STATE_CHANGE_AS4);
            case 1, 8 -> message(body, false, View.RECEIVED, subtype == 8);
            case 4, 9 -> message(body, true, View.RECEIVED, subtype == 9);
            case 6, 10 -> message(body, false, View.ADVERTISED, subtype == 10);
            case 7, 11 -> message(body, true, View.ADVERTISED, subtype == 11);
            default -> { }
        }
    }

    private void state(Octets body, boolean fourByteAs) throws BrokenRecordingException {
        var as = new Asn(fourByteAs ? body.u32() : body.u16());
        var peer = peer(body, fourByteAs);
        body.u16();
        var state = body.u16();
        if (state == 0 || state >= STATES.length) {
            throw body.broken("a session in state " + state);
        }
        observer.session(new ObservedSession(peer, Optional.of(peer.address().family()), Optional.of(as), STATES[state],
                OptionalLong.empty()));
        observer.cleared(peer, View.RECEIVED);
        if (STATES[state].equals(ObservedSession.ESTABLISHED)) {
            keepalives.put(peer, 0);
        } else {
            keepalives.remove(peer);
        }
    }

    private void message(Octets body, boolean fourByteAs, View view, boolean pathIds) throws BrokenRecordingException {
        body.skip(fourByteAs ? Integer.BYTES : Short.BYTES);
        var peer = peer(body, fourByteAs);
        var place = body.place();
        body.skip(MARKER_AND_LENGTH);
        var type = body.u8();
        if (type == UPDATE) {
            var update = UpdateMessage.read(body, fourByteAs, pathIds);
            update.tell(observer, peer, view, place);
            if (update.endOfRib().isPresent() && keepalives.containsKey(peer)) {
                show(peer, update.endOfRib().get(), view);
            }
        } else if (type == KEEPALIVE && KEEPALIVES_AFTER_ALL.equals(keepalives.computeIfPresent(peer, (key, count) -> count + 1))) {
            show(peer, peer.address().family(), view);
        }
    }

    private void show(Peer peer, AddressFamily family, View view) {
        observer.table(new ShownTable(peer.vrf(), Optional.of(peer.address()), family, view));
    }

    /** The peer, behind its AS number; behind it its address and the local one are passed. */
    private static Peer peer(Octets body, boolean fourByteAs) throws BrokenRecordingException {
        body.skip(fourByteAs ? Integer.BYTES : Short.BYTES);
        body.skip(Short.BYTES);
        var family = switch (body.u16()) {
            case 1 -> AddressFamily.IPV4;
            case 2 -> AddressFamily.IPV6;
            default -> throw body.broken("an address of an unknown family");
        };
        var address = body.address(family);
        body.address(family);
        return new Peer(Optional.empty(), address);
    }
}
