package org.erdsl.reading.ios;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.running.Action;
import org.erdsl.running.CommunityFilter;

/** What an entry of a route map changes. */
final class SetAction {

    private SetAction() {
    }

    /** Takes what stands behind {@code set}. What is not understood changes nobody knows what. */
    static Action of(Words words, Lists lists, ReadingLog log) {
        try {
            return read(words, lists);
        } catch (IllegalArgumentException e) {
            return new Action.ChangeNotUnderstood(log.unknown(words.line(), words.text()));
        }
    }

    private static Action read(Words words, Lists lists) {
        if (words.take("local-preference")) {
            return ended(new Action.SetLocalPreference(words.value(Long::valueOf)), words);
        }
        if (words.take("metric") || words.take("med")) {
            return ended(new Action.SetMed(med(words.word())), words);
        }
        if (words.take("as-path", "prepend")) {
            var path = new ArrayList<Asn>();
            while (words.hasMore()) {
                path.add(words.value(Asn::valueOf));
            }
            return new Action.Prepend(path);
        }
        if (words.take("as-path", "exclude")) {
            return new Action.SetOther("as-path exclude", words.rest());
        }
        if (words.take("community")) {
            return communities(words);
        }
        if (words.take("comm-list")) {
            var name = words.word();
            var delete = words.take("delete");
            return new Action.DeleteCommunities(CommunityFilter.of(Set.copyOf(lists.singleCommunities(name)
                    .filter(communities -> delete)
                    .orElseThrow(() -> new IllegalArgumentException("not single communities: " + name)))));
        }
        if (words.take("ip", "next-hop") || words.take("ipv6", "next-hop")) {
            return new Action.SetNextHop(words.rest());
        }
        var kind = words.word();
        if (Set.of("weight", "origin", "tag").contains(kind)) {
            return new Action.SetOther(kind, words.rest());
        }
        throw new IllegalArgumentException(words.text());
    }

    /** A sign in front would make it a difference. */
    private static long med(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            throw new IllegalArgumentException(word);
        }
        return Long.parseLong(word);
    }

    private static Action communities(Words words) {
        if (words.take("none")) {
            return ended(new Action.SetCommunities(Set.of()), words);
        }
        var communities = new HashSet<Community>();
        while (words.hasMore()) {
            if (words.take("additive")) {
                return ended(new Action.AddCommunities(communities), words);
            }
            communities.add(CommunityWord.of(words.word()));
        }
        return new Action.SetCommunities(communities);
    }

    private static Action ended(Action action, Words words) {
        words.end();
        return action;
    }
}
