package org.erdsl.generator.routemap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.net.Asn;
import org.erdsl.policy.Match;

/** Which list of AS paths a condition needs. The name follows from what is looked for, so equal lists are one. */
final class AsPathListOf implements Match.Cases<Optional<AsPathList>> {

    private static final String EMPTY = "^$";

    static Optional<AsPathList> of(Match match) {
        return match.in(new AsPathListOf());
    }

    /** The list that matches only an empty path. */
    static AsPathList own() {
        return new AsPathList("ERDSL-own-path", List.of(EMPTY));
    }

    @Override
    public Optional<AsPathList> ownAsPath(Match.OwnAsPath match) {
        return Optional.of(own());
    }

    @Override
    public Optional<AsPathList> asPathOf(Match.AsPathOf match) {
        var any = any(match.asns());
        var alone = "^" + any + "(_" + any + ")*$";
        return Optional.of(new AsPathList(
                "ERDSL-path-of-" + names(match.asns()) + (match.orEmpty() ? "-or-own" : ""),
                match.orEmpty() ? List.of(EMPTY, alone) : List.of(alone)));
    }

    @Override
    public Optional<AsPathList> asPathFrom(Match.AsPathFrom match) {
        return Optional.of(new AsPathList("ERDSL-path-from-" + match.asn(), List.of("^" + match.asn() + "_")));
    }

    @Override
    public Optional<AsPathList> anyCommunity(Match.AnyCommunity match) {
        return Optional.empty();
    }

    @Override
    public Optional<AsPathList> communityTogether(Match.CommunityTogether match) {
        return Optional.empty();
    }

    @Override
    public Optional<AsPathList> anyPrefix(Match.AnyPrefix match) {
        return Optional.empty();
    }

    private static String any(List<Asn> asns) {
        return asns.size() == 1 ? asns.get(0).toString() : texts(asns).collect(Collectors.joining("|", "(", ")"));
    }

    private static String names(List<Asn> asns) {
        return texts(asns).collect(Collectors.joining("-"));
    }

    private static Stream<String> texts(List<Asn> asns) {
        return asns.stream().distinct().sorted().map(Asn::toString);
    }
}
