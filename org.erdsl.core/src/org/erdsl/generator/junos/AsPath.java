package org.erdsl.generator.junos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.policy.Match;

/**
 * A named expression on AS paths. It has to match the whole path, AS number by AS number ("Configuring AS Path Regular
 * Expressions").
 *
 * @param name the name, made of what it matches
 * @param expression the expression
 */
record AsPath(String name, String expression) {

    /** What the condition looks for; nothing where it is no condition on the path. */
    static Optional<AsPath> of(Match match) {
        return match.in(new Path());
    }

    /** What the terms look for, each once, by name. */
    static List<AsPath> of(List<PolicyStatement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.terms().stream())
                .flatMap(term -> term.matches().stream())
                .flatMap(match -> of(match).stream())
                .distinct()
                .sorted(Comparator.comparing(AsPath::name))
                .toList();
    }

    private static final class Path implements Match.Cases<Optional<AsPath>> {

        @Override
        public Optional<AsPath> anyCommunity(Match.AnyCommunity match) {
            return Optional.empty();
        }

        @Override
        public Optional<AsPath> communityTogether(Match.CommunityTogether match) {
            return Optional.empty();
        }

        @Override
        public Optional<AsPath> anyPrefix(Match.AnyPrefix match) {
            return Optional.empty();
        }

        @Override
        public Optional<AsPath> ownAsPath(Match.OwnAsPath match) {
            return Optional.of(new AsPath("ERDSL-own-as-path", "()"));
        }

        @Override
        public Optional<AsPath> asPathOf(Match.AsPathOf match) {
            var name = new ArrayList<String>(List.of("ERDSL", match.orEmpty() ? "own-or-only" : "only"));
            match.asns().forEach(asn -> name.add(asn.toString()));
            var any = match.asns().stream().map(Asn::toString).collect(Collectors.joining(" | "));
            return Optional.of(new AsPath(String.join("-", name),
                    (match.asns().size() == 1 ? any : "(" + any + ")") + (match.orEmpty() ? "*" : "+")));
        }

        @Override
        public Optional<AsPath> asPathFrom(Match.AsPathFrom match) {
            return Optional.of(new AsPath("ERDSL-from-" + match.asn(), match.asn() + " .*"));
        }
    }
}
