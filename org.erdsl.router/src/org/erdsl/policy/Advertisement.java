package org.erdsl.policy;

import org.erdsl.net.Prefix;

/**
 * A prefix that Microsoft is told of.
 *
 * @param prefix the prefix, exactly as it is told
 * @param origin where the router has it from
 */
public record Advertisement(Prefix prefix, Origin origin) {

    /** Whether the router announces the prefix as its own, with an empty AS path. */
    public boolean isOwn() {
        return !(origin instanceof Origin.Behind);
    }
}
