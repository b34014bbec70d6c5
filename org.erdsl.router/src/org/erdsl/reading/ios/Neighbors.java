package org.erdsl.reading.ios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.running.SourceLine;

/**
 * What a text says of neighbors, peer groups and templates, as it stands: what holds for a session is worked out when
 * all of it is known.
 */
public final class Neighbors {

    /**
     * Who something is said of.
     *
     * @param vrf none for the global table
     * @param name a neighbor's address, or the name of a group
     */
    public record Who(Optional<String> vrf, String name) {
    }

    /**
     * Something that is said.
     *
     * @param family the address family whose routes it is about; none where it is about the session
     * @param no whether the command takes something back
     * @param words the command behind the name
     */
    record Said(Optional<AddressFamily> family, boolean no, Words words) {

        SourceLine line() {
            return words.line();
        }
    }

    /** What kind of thing something is said of. */
    public enum Kind {
        /** A neighbor or a peer group. */
        NEIGHBOR,
        /** A template of what a session is. */
        PEER_SESSION,
        /** A template of what a session takes and tells. */
        PEER_POLICY,
        /** A template of both. */
        PEER
    }

    private final Map<Kind, Map<Who, List<Said>>> said = new LinkedHashMap<>();

    /** Says something of somebody. */
    public void say(Kind kind, Who who, Optional<AddressFamily> family, boolean no, Words words) {
        of(kind).computeIfAbsent(who, key -> new ArrayList<>()).add(new Said(family, no, words));
    }

    /** Takes back all that was said of a neighbor or group. */
    public void forget(Who who) {
        of(Kind.NEIGHBOR).remove(who);
    }

    /** Lets somebody exist of whom nothing is said. */
    public void name(Kind kind, Who who) {
        of(kind).computeIfAbsent(who, key -> new ArrayList<>());
    }

    /** All neighbors and peer groups, in the order of the text. */
    List<Who> neighbors() {
        return List.copyOf(of(Kind.NEIGHBOR).keySet());
    }

    /** What is said of somebody; nothing where there is no such. A group of the global table serves VRFs too. */
    Optional<List<Said>> said(Kind kind, Who who) {
        var found = of(kind).get(who);
        return Optional.ofNullable(found == null ? of(kind).get(new Who(Optional.empty(), who.name())) : found);
    }

    private Map<Who, List<Said>> of(Kind kind) {
        return said.computeIfAbsent(kind, key -> new LinkedHashMap<>());
    }
}
