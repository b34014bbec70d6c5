package org.erdsl.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import org.erdsl.net.Asn;
import org.erdsl.policy.Origin;
import org.erdsl.policy.RouterPlan;
import org.erdsl.routes.Announcement;

/** The advertised prefixes of a plan with AS paths that come near those the plan asks for. */
final class AdvertisedWithPaths {

    private static final Asn STRANGER = new Asn(64999);

    private AdvertisedWithPaths() {
    }

    static List<Announcement> of(RouterPlan plan) {
        var prefixes = plan.sessions().stream().flatMap(session -> session.advertised().stream()).distinct().toList();
        return paths(plan).stream()
                .flatMap(path -> prefixes.stream().map(prefix -> Announcement.of(prefix, List.of(), path)))
                .toList();
    }

    private static List<List<Asn>> paths(RouterPlan plan) {
        var behind = plan.sessions().stream()
                .flatMap(session -> session.advertisements().stream())
                .flatMap(advertisement -> advertisement.origin() instanceof Origin.Behind origin
                        ? origin.asns().stream() : Stream.empty());
        var asns = Stream.concat(behind, Stream.of(STRANGER, Asn.MICROSOFT)).distinct().toList();
        var paths = new LinkedHashSet<List<Asn>>();
        paths.add(List.of());
        for (var first : asns) {
            paths.add(List.of(first));
            // The digits of a number inside another one.
            paths.add(List.of(new Asn(first.value() % 100_000_000 * 10)));
            paths.add(List.of(new Asn(first.value() / 10)));
            for (var second : asns) {
                paths.add(List.of(first, second));
                paths.add(List.of(first, second, first));
            }
        }
        return List.copyOf(paths);
    }
}
