package org.erdsl.observed.bmp;

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

/** The messages of BMP that tell of sessions and routes. */
final class BmpMessages {

    private static final int ROUTE_MONITORING = 0;
    private static final int PEER_DOWN = 2;
    private static final int PEER_UP = 3;

    private static final int LOC_RIB_INSTANCE = 3;
    private static final int IPV6 = 0x80;
    private static final int POST_POLICY = 0x40;
    private static final int TWO_BYTE_AS = 0x20;
    private static final int ADJ_RIB_OUT = 0x10;

    private static final int BEFORE_ADDRESS = 8;
    private static final int IPV4_PADDING = 12;
    private static final int IDENTIFIER_AND_TIME = 12;
    private static final int MARKER_AND_LENGTH = 18;
    private static final int UPDATE = 2;

    private final Observer observer;

    BmpMessages(Observer observer) {
        this.observer = observer;
    }

    /** What the header of each message about a peer says (RFC 7854, section 4.2). */
    private record About(Peer peer, Asn as, View view, boolean twoByteAs) {
    }

    void message(int type, Octets body) throws BrokenRecordingException {
        if (type != ROUTE_MONITORING && type != PEER_DOWN && type != PEER_UP) {
            return;
        }
        var about = about(body);
        if (about.isEmpty()) {
            return;
        }
        switch (type) {
            case ROUTE_MONITORING -> routes(about.get(), body);
            case PEER_UP -> state(about.get(), ObservedSession.ESTABLISHED);
            default -> state(about.get(), "Idle");
        }
    }

    /** The table of the router as a whole tells of no neighbor. */
    private static Optional<About> about(Octets body) throws BrokenRecordingException {
        var type = body.u8();
        var flags = body.u8();
        body.skip(BEFORE_ADDRESS);
        var family = (flags & IPV6) == 0 || type == LOC_RIB_INSTANCE ? AddressFamily.IPV4 : AddressFamily.IPV6;
        body.skip(family == AddressFamily.IPV4 ? IPV4_PADDING : 0);
        var address = body.address(family);
        var as = new Asn(body.u32());
        body.skip(IDENTIFIER_AND_TIME);
        return type == LOC_RIB_INSTANCE ? Optional.empty()
                : Optional.of(new About(new Peer(Optional.empty(), address), as, view(flags), (flags & TWO_BYTE_AS) != 0));
    }

    private static View view(int flags) {
        if ((flags & ADJ_RIB_OUT) != 0) {
            return View.ADVERTISED;
        }
        return (flags & POST_POLICY) == 0 ? View.RECEIVED : View.ACCEPTED;
    }

    private void state(About about, String state) {
        observer.session(new ObservedSession(about.peer(), Optional.of(about.peer().address().family()),
                Optional.of(about.as()), state, OptionalLong.empty()));
        for (var view : View.values()) {
            observer.cleared(about.peer(), view);
        }
    }

    /** A router marks the end of a first exchange of each table (RFC 7854, section 5). */
    private void routes(About about, Octets body) throws BrokenRecordingException {
        var place = body.place();
        body.skip(MARKER_AND_LENGTH);
        if (body.u8() != UPDATE) {
            throw body.broken("a route in a message that is no update");
        }
        var update = UpdateMessage.read(body, !about.twoByteAs(), false);
        update.tell(observer, about.peer(), about.view(), place);
        update.endOfRib().ifPresent(family -> observer.table(new ShownTable(Optional.empty(),
                Optional.of(about.peer().address()), family, about.view())));
    }
}
