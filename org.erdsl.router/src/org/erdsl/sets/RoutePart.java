package org.erdsl.sets;

import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;

/**
 * Part of a set of routes: every combination of one of the prefixes, something they carry and one of the paths.
 *
 * @param prefixes the prefixes
 * @param carrying what routes carry, in alternatives that may overlap; one that asks for nothing stands for all
 * @param paths for each class of AS paths a shortest one; empty where the path does not matter
 */
public record RoutePart(RangesBut prefixes, List<Carrying> carrying, List<List<Asn>> paths) {

    public RoutePart {
        carrying = List.copyOf(carrying);
        paths = List.copyOf(paths);
    }

    @Override
    public String toString() {
        return prefixes + carrying.stream().map(Carrying::toString).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" or ", " ", "")) + (paths.isEmpty() ? "" : " paths like " + paths);
    }
}
