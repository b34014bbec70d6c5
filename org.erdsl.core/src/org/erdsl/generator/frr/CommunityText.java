package org.erdsl.generator.frr;

import org.erdsl.net.Community;

/** How FRR shows a community in a list. */
final class CommunityText {

    private CommunityText() {
    }

    /** The value, or the word that FRR has for it where it shows one ({@code set_community_string} in bgpd). */
    static String of(Community community) {
        return community.equals(Community.GRACEFUL_SHUTDOWN) ? "graceful-shutdown" : community.toString();
    }
}
