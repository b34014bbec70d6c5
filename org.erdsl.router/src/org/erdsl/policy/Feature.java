package org.erdsl.policy;

/** What a plan may ask of a platform and not every platform, or not every version of it, can do. */
public enum Feature {

    IPV6("IPv6 sessions"),
    AUTHENTICATION("MD5 authentication"),
    LOCAL_PREFERENCE("local preference"),
    MAXIMUM_PREFIXES("maximum prefixes"),
    MAXIMUM_PREFIXES_WARNING("a warning below maximum prefixes"),
    BFD("BFD"),
    TIMERS("timers of its own for a session"),
    PREPEND("prepended AS numbers"),
    PREPEND_FOREIGN("prepended AS numbers other than the router's own"),
    PREFIX_LENGTHS("bounds of prefix lengths"),
    INTERFACES("interface configuration"),
    /** What an earlier version left on an interface has to go first. */
    REPLACED_INTERFACES("interface configuration in the form replace"),
    QINQ("two VLAN tags"),
    MTU("the MTU of an interface"),
    VRF("sessions in a VRF"),
    UNTAGGED("an interface without a tag"),
    ORIGIN_BEHIND("advertised prefixes from an AS behind the edge"),
    REMOVE_PRIVATE_ASNS("private AS numbers taken out of the path"),
    ORIGIN_IGP("advertised prefixes from an interior gateway protocol"),
    BLACKHOLE("a route to nowhere for an advertised prefix"),
    IBGP("iBGP sessions"),
    LOCAL_AS("an AS number of its own for a session"),
    PEER_GROUP("joining a peer group"),
    /** Not asked for by a plan: every platform that can, checks. */
    FIRST_AS_CHECK("a check of the first AS"),
    /** 0:0 is the keyword {@code internet} in some standard lists, which matches every route. */
    COMMUNITY_ZERO("community 0:0");

    private final String text;

    Feature(String text) {
        this.text = text;
    }

    /** What it is called in messages and in the matrix of platforms. */
    public String text() {
        return text;
    }
}
