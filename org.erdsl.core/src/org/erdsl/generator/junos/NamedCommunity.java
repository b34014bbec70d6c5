package org.erdsl.generator.junos;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.net.Community;
import org.erdsl.policy.Match;

/**
 * A named community. A route has to carry all of its members; of several names behind {@code from community} one is
 * enough.
 *
 * @param members the values, in the order of the name
 */
record NamedCommunity(List<Community> members) {

    NamedCommunity {
        members = List.copyOf(members);
    }

    /** The name, made of the values; no policy has it, since names of circuits begin with a letter. */
    String name() {
        return members.stream().map(value -> value.toString().replace(':', '-'))
                .collect(Collectors.joining("-", "ERDSL-", ""));
    }

    /** The names any of which a route has to match; none where it is no condition on communities. */
    static List<NamedCommunity> of(Match match) {
        if (match instanceof Match.AnyCommunity any) {
            return any.communities().stream().map(value -> new NamedCommunity(List.of(value))).toList();
        }
        if (match instanceof Match.CommunityTogether together) {
            return together.communities().stream()
                    .map(value -> new NamedCommunity(List.of(together.together(), value)))
                    .toList();
        }
        return List.of();
    }

    /** What the terms look for, each once: single values first, each kind in ascending order. */
    static List<NamedCommunity> of(List<PolicyStatement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.terms().stream())
                .flatMap(term -> term.matches().stream())
                .flatMap(match -> of(match).stream())
                .distinct()
                .sorted(Comparator.comparing((NamedCommunity named) -> named.members().size())
                        .thenComparing(named -> named.members().get(0))
                        .thenComparing(named -> named.members().get(named.members().size() - 1)))
                .toList();
    }

    /** The members behind their keyword: one, or several in brackets. */
    String list() {
        return members.size() == 1
                ? members.get(0).toString()
                : members.stream().map(Community::toString).collect(Collectors.joining(" ", "[ ", " ]"));
    }
}
