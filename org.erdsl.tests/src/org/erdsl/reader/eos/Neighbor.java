package org.erdsl.reader.eos;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;
import org.erdsl.policy.Bfd;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.SessionReading;
import org.erdsl.reader.UnknownConstructException;
import org.erdsl.reader.Verdict;

/** A neighbor while it is read. A new one takes and tells everything, and takes part in IPv4, whatever its address. */
final class Neighbor {

    private final IpAddress address;
    final SessionReading session = new SessionReading();
    final Set<AddressFamily> families = EnumSet.of(AddressFamily.IPV4);
    boolean bfd;
    boolean announcesNoDefault;

    Neighbor(IpAddress address, Asn asn) {
        this.address = address;
        session.localAs = asn;
        session.inbound = route -> new Verdict(true, OptionalInt.empty(), List.of());
        session.outbound = session.inbound;
    }

    boolean isUp() {
        return session.remoteAs != null && families.contains(address.family());
    }

    /** @throws UnknownConstructException when it takes part in the other family too, for which nothing filters */
    ReadSession session(Optional<Bfd> ofLink) {
        if (families.size() > 1) {
            throw new UnknownConstructException("neighbor " + address + " in " + families);
        }
        // What a group says of a default route holds for its members, past their filters.
        if (session.peerGroup.isPresent() && !announcesNoDefault) {
            throw new UnknownConstructException("neighbor " + address + " may announce a default route");
        }
        if (bfd) {
            session.bfd = ofLink;
        }
        return session;
    }
}
