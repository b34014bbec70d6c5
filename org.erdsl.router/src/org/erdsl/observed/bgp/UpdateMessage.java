package org.erdsl.observed.bgp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.observed.BrokenRecordingException;
import org.erdsl.observed.ObservedRoute;
import org.erdsl.observed.Observer;
import org.erdsl.observed.Peer;
import org.erdsl.observed.Place;
import org.erdsl.observed.View;

/**
 * An UPDATE of BGP (RFC 4271, section 4.3).
 *
 * @param withdrawn the prefixes that are withdrawn
 * @param announced those that are announced
 * @param attributes what all of these have
 * @param endOfRib the family whose first exchange it ends, where it does (RFC 4724, section 2)
 */
public record UpdateMessage(List<Prefix> withdrawn, List<Prefix> announced, PathAttributes attributes,
        Optional<AddressFamily> endOfRib) {

    /**
     * Reads what stands behind the header of the message.
     *
     * @param fourByteAs whether AS numbers have four bytes
     * @param pathIds whether prefixes have numbers before them (RFC 7911)
     */
    public static UpdateMessage read(Octets octets, boolean fourByteAs, boolean pathIds) throws BrokenRecordingException {
        var isEmpty = octets.left() == Integer.BYTES;
        var withdrawn = new ArrayList<Prefix>();
        PathAttributesReader.prefixes(octets.part(octets.u16()), AddressFamily.IPV4, pathIds, withdrawn);
        var attributes = new PathAttributesReader(fourByteAs, false, pathIds).read(octets.part(octets.u16()));
        var announced = new ArrayList<Prefix>();
        PathAttributesReader.prefixes(octets, AddressFamily.IPV4, pathIds, announced);
        withdrawn.addAll(attributes.withdrawn());
        announced.addAll(attributes.announced());
        var end = isEmpty ? Optional.of(AddressFamily.IPV4)
                : attributes.endOfRib() ? Optional.of(AddressFamily.IPV6) : Optional.<AddressFamily>empty();
        return new UpdateMessage(withdrawn, announced, attributes, end);
    }

    /** Tells an observer of all of it but the end. */
    public void tell(Observer observer, Peer peer, View view, Place place) {
        withdrawn.forEach(prefix -> observer.withdrawn(peer, view, prefix));
        announced.forEach(prefix -> observer.route(new ObservedRoute(peer, view, prefix,
                Optional.of(attributes.communities()), attributes.asPath(), attributes.localPreference(),
                attributes.med()), place));
    }
}
