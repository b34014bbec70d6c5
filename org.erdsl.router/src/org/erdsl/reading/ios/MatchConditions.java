package org.erdsl.reading.ios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.running.Condition;

/** The conditions of an entry of a route map: of one kind either holds, of different kinds all have to. */
final class MatchConditions {

    private final Lists lists;
    private final ReadingLog log;
    private final AddressFamily family;
    private final Map<String, List<Condition>> kinds = new LinkedHashMap<>();

    MatchConditions(Lists lists, ReadingLog log, AddressFamily family) {
        this.lists = lists;
        this.log = log;
        this.family = family;
    }

    Condition all() {
        return new Condition.AllOf(kinds.values().stream()
                .map(either -> either.size() == 1 ? either.get(0) : new Condition.AnyOf(either))
                .toList());
    }

    /** Takes what stands behind {@code match}. */
    void add(Words words) {
        var whole = words.fromHere();
        if (words.take("ip", "address", "prefix-list")) {
            prefixes(AddressFamily.IPV4, words, whole);
        } else if (words.take("ipv6", "address", "prefix-list")) {
            prefixes(AddressFamily.IPV6, words, whole);
        } else if (words.take("community")) {
            communities(words);
        } else if (words.take("as-path")) {
            while (words.hasMore()) {
                var name = words.word();
                put("path", lists.pathList(name), words);
            }
        } else {
            unknown(whole.rest(), whole);
        }
    }

    private void prefixes(AddressFamily of, Words words, Words whole) {
        if (of != family) {
            unknown(whole.rest(), whole);
            return;
        }
        while (words.hasMore()) {
            put("prefix", lists.prefixList(of, words.word()), words);
        }
    }

    private void communities(Words words) {
        var exact = words.rest().endsWith("exact-match");
        while (words.hasMore() && !words.take("exact-match")) {
            var name = words.word();
            put("community", exact ? lists.exactCommunityList(name) : lists.communityList(name), words);
        }
    }

    /** A list that is not there: what the router does then is not documented well. */
    private void put(String kind, Optional<Condition> condition, Words words) {
        kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(condition.orElseGet(
                () -> new Condition.NotUnderstood(log.unknown(words.line(), words.text()))));
    }

    private void unknown(String kind, Words words) {
        kinds.computeIfAbsent(kind, key -> new ArrayList<>())
                .add(new Condition.NotUnderstood(log.unknown(words.line(), words.text())));
    }
}
