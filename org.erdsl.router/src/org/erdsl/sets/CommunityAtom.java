package org.erdsl.sets;

import org.erdsl.net.Community;

/**
 * Communities that no policy can tell apart: one that a policy names, or all those with the same expressions.
 *
 * @param index its number among the atoms of a space, from 0
 * @param text what it is called: {@code 12076:51002}, {@code other communities}
 * @param example one of its communities
 */
public record CommunityAtom(int index, String text, Community example) implements Comparable<CommunityAtom> {

    @Override
    public int compareTo(CommunityAtom other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return text;
    }
}
