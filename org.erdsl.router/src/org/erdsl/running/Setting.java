package org.erdsl.running;

import java.util.List;

import org.erdsl.net.Asn;
import org.erdsl.net.IpAddress;

/**
 * What can be set of a session beside its policies. The order of {@link #ALL} is that of messages.
 *
 * @param <T> the type of its values
 */
public final class Setting<T> {

    /** The router's AS number on this session. */
    public static final Setting<Asn> LOCAL_AS = new Setting<>("local AS");
    /** The neighbor's AS number. */
    public static final Setting<Asn> REMOTE_AS = new Setting<>("remote AS");
    /** The router's address on this session, where the configuration gives one. */
    public static final Setting<IpAddress> LOCAL_ADDRESS = new Setting<>("local address");
    /** The interface whose address the session uses, where the configuration names one. */
    public static final Setting<String> UPDATE_SOURCE = new Setting<>("update source");
    /** One line for people. */
    public static final Setting<String> DESCRIPTION = new Setting<>("description");
    /** Whether the session is administratively down. */
    public static final Setting<Boolean> SHUT_DOWN = new Setting<>("shutdown");
    /** Whether the session's address family is exchanged with the neighbor. */
    public static final Setting<Boolean> ACTIVATED = new Setting<>("activation");
    public static final Setting<PrefixLimit> MAXIMUM_PREFIXES = new Setting<>("maximum prefixes");
    public static final Setting<RunningTimers> TIMERS = new Setting<>("timers");
    public static final Setting<RunningBfd> BFD = new Setting<>("BFD");
    /** Whether there is a key or a chain of keys. Which, is never kept. */
    public static final Setting<Boolean> AUTHENTICATED = new Setting<>("authentication");
    /** Whether routes whose path does not begin with the neighbor's AS are dropped. */
    public static final Setting<Boolean> FIRST_AS_CHECK = new Setting<>("first AS check");
    /** How many hops away the neighbor may be by the TTL of its packets (RFC 5082); 1 for a direct neighbor. */
    public static final Setting<Integer> TTL_SECURITY_HOPS = new Setting<>("TTL security");
    /** The TTL of the session's own packets; more than 1 lets the neighbor be that many hops away. */
    public static final Setting<Integer> MULTIHOP = new Setting<>("multihop");
    /** How often the router's own AS may stand in the path of an accepted route; 0 where such routes are dropped. */
    public static final Setting<Integer> OWN_AS_ALLOWED = new Setting<>("own AS in paths");
    /** Whether private AS numbers are taken out of the paths of advertised routes. */
    public static final Setting<Boolean> REMOVES_PRIVATE_AS = new Setting<>("removal of private AS numbers");
    /** Whether advertised routes keep their standard communities. */
    public static final Setting<Boolean> SENDS_COMMUNITIES = new Setting<>("standard communities to the neighbor");
    /** Whether routes are kept as they came, before the inbound policy. */
    public static final Setting<Boolean> SOFT_RECONFIGURATION = new Setting<>("soft reconfiguration");
    /** The peer groups, templates and the like that the session takes its settings from, the nearest first. */
    public static final Setting<List<String>> PEER_GROUPS = new Setting<>("peer groups");

    /** All settings. */
    public static final List<Setting<?>> ALL = List.of(LOCAL_AS, REMOTE_AS, LOCAL_ADDRESS, UPDATE_SOURCE, DESCRIPTION,
            SHUT_DOWN, ACTIVATED, MAXIMUM_PREFIXES, TIMERS, BFD, AUTHENTICATED, FIRST_AS_CHECK, TTL_SECURITY_HOPS,
            MULTIHOP, OWN_AS_ALLOWED, REMOVES_PRIVATE_AS, SENDS_COMMUNITIES, SOFT_RECONFIGURATION, PEER_GROUPS);

    private final String text;

    private Setting(String text) {
        this.text = text;
    }

    /** What it is called in messages. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
