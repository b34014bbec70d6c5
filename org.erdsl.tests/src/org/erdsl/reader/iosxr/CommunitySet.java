package org.erdsl.reader.iosxr;

import java.util.Collection;
import java.util.List;

import org.erdsl.net.Community;
import org.erdsl.reader.Words;

/** A community set of plain values. Wildcards, ranges, expressions and names are not known here. */
record CommunitySet(List<Community> values) {

    static CommunitySet of(List<String> texts) {
        return new CommunitySet(texts.stream().map(CommunitySet::value).toList());
    }

    private static Community value(String text) {
        var words = new Words(text);
        var value = words.value(Community::valueOf);
        words.end();
        return value;
    }

    /** {@code matches-any}: one of the route's communities is of the set. */
    boolean matchesAny(Collection<Community> communities) {
        return values.stream().anyMatch(communities::contains);
    }

    /** {@code matches-every}: every value of the set is among the route's communities. */
    boolean matchesEvery(Collection<Community> communities) {
        return communities.containsAll(values);
    }
}
