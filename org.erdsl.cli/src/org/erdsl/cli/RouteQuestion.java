package org.erdsl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Route;

/**
 * A question about a route, as {@code explain route} takes it: {@code PREFIX [community VALUE...] [path ASN...]
 * [to microsoft | to ibgp | from ibgp] on ROUTER FILE...}.
 *
 * @param route the route
 * @param direction who tells whom of it
 * @param router the router asked
 * @param files the files of the model
 */
record RouteQuestion(Route route, Direction direction, String router, List<Path> files) {

    /** Who tells whom of a route. */
    enum Direction {
        /** Microsoft tells the router. */
        FROM_MICROSOFT,
        /** The router tells Microsoft. */
        TO_MICROSOFT,
        /** Another router tells it over iBGP. */
        FROM_IBGP,
        /** It tells other routers over iBGP. */
        TO_IBGP
    }

    private static final String COMMUNITY = "community";
    private static final String PATH = "path";
    private static final String TO = "to";
    private static final String FROM = "from";
    private static final String ON = "on";

    private static final Map<String, Direction> DIRECTIONS = Map.of("from microsoft", Direction.FROM_MICROSOFT,
            "to microsoft", Direction.TO_MICROSOFT, "from ibgp", Direction.FROM_IBGP, "to ibgp", Direction.TO_IBGP);

    /** @throws RefusalException when the words are no such question */
    static RouteQuestion of(List<String> words) throws RefusalException {
        var communities = new LinkedHashSet<Community>();
        var path = new ArrayList<Asn>();
        var direction = Direction.FROM_MICROSOFT;
        var i = 1;
        try {
            var prefix = Prefix.valueOf(words.get(0));
            while (i < words.size() && !words.get(i).equals(ON)) {
                var word = words.get(i++);
                switch (word) {
                    case COMMUNITY -> i = values(words, i, text -> communities.add(Community.valueOf(text)));
                    case PATH -> i = values(words, i, text -> path.add(Asn.valueOf(text)));
                    case TO, FROM -> {
                        direction = DIRECTIONS.get(word + " " + (i < words.size() ? words.get(i++) : ""));
                        if (direction == null) {
                            throw new IllegalArgumentException("after '" + word + "' comes 'microsoft' or 'ibgp'");
                        }
                    }
                    default -> throw new IllegalArgumentException("'" + word + "' is not expected here");
                }
            }
            if (i + 2 >= words.size()) {
                throw new IllegalArgumentException("'on ROUTER FILE' is missing at the end");
            }
            if (path.isEmpty() && direction != Direction.TO_MICROSOFT) {
                path.add(Asn.MICROSOFT);
            }
            return new RouteQuestion(new Route(prefix, Set.copyOf(communities), path), direction, words.get(i + 1),
                    words.subList(i + 2, words.size()).stream().map(Path::of).toList());
        } catch (IllegalArgumentException e) {
            throw new RefusalException(ExitCode.USAGE, "This is no question about a route: " + e.getMessage()
                    + ". Ask like 'erdsl explain route 20.38.0.0/16 community 12076:51004 on edge1 model.erdsl'.", e);
        }
    }

    private interface Reading {
        void read(String text);
    }

    /** Reads at least one value, and on until the next keyword. */
    private static int values(List<String> words, int from, Reading reading) {
        var i = from;
        while (i < words.size() && (i == from || !List.of(COMMUNITY, PATH, TO, FROM, ON).contains(words.get(i)))) {
            reading.read(words.get(i++));
        }
        if (i == from) {
            throw new IllegalArgumentException("a value is missing at the end");
        }
        return i;
    }
}
