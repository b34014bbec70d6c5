package org.erdsl.running;

import org.erdsl.net.Community;

/** Some standard communities. Whether a community is one of them depends on it alone. */
public sealed interface CommunityPattern {

    /** One community. */
    record Exactly(Community community) implements CommunityPattern {
    }

    /**
     * The communities in whose text, 12076:51002, a POSIX extended regular expression finds a match. Without {@code ^}
     * and {@code $} it may lie anywhere in it. An underscore is the beginning, the end or a separator of communities.
     *
     * @param expression the regular expression
     * @param line where it stands: what it says is unknown where it is no such expression
     */
    record Text(String expression, SourceLine line) implements CommunityPattern {
    }

    static CommunityPattern exactly(String community) {
        return new Exactly(Community.valueOf(community));
    }
}
