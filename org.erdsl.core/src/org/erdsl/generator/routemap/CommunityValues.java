package org.erdsl.generator.routemap;

import java.util.List;

import org.erdsl.net.Community;

/**
 * Communities for platforms on which several values under one name ask for all of them: each value has a name of its
 * own, made of it and shared by all terms that look for it.
 */
public final class CommunityValues {

    private CommunityValues() {
    }

    /** The name of a value; no policy has it, since names of circuits begin with a letter. */
    public static String name(Community community) {
        return "ERDSL-" + community.toString().replace(':', '-');
    }

    /** The values of all lists, each once, in ascending order. */
    public static List<Community> of(PolicyLists lists) {
        return lists.communityLists().stream().flatMap(list -> list.lines().stream()).flatMap(List::stream).distinct()
                .sorted().toList();
    }
}
