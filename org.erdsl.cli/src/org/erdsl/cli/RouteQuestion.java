package org.erdsl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.erdsl.net.Asn;
import org.erdsl.net.Community;
import org.erdsl.net.Prefix;
import org.erdsl.policy.Route;

/**
 * A question about a route, as {@code explain route} takes it: {@code PREFIX [community VALUE...] [path ASN...]
 * [to microsoft] on ROUTER FILE...}.
 *
 * @param route the route
 * @param toMicrosoft whether the router tells Microsoft of it; else Microsoft tells the router
 * @param router the router asked
 * @param files the files of the model
 */
record RouteQuestion(Route route, boolean toMicrosoft, String router, List<Path> files) {

    private static final String COMMUNITY = "community";
    private static final String PATH = "path";
    private static final String TO = "to";
    private static final String ON = "on";

    /** @throws RefusalException when the words are no such question */
    static RouteQuestion of(List<String> words) throws RefusalException {
        var communities = new LinkedHashSet<Community>();
        var path = new ArrayList<Asn>();
        var toMicrosoft = false;
        var i = 1;
        try {
            var prefix = Prefix.valueOf(words.get(0));
            while (i < words.size() && !words.get(i).equals(ON)) {
                var word = words.get(i++);
                switch (word) {
                    case COMMUNITY -> i = values(words, i, text -> communities.add(Community.valueOf(text)));
                    case PATH -> i = values(words, i, text -> path.add(Asn.valueOf(text)));
                    case TO -> {
                        toMicrosoft = i < words.size() && words.get(i++).equals("microsoft");
                        if (!toMicrosoft) {
                            throw new IllegalArgumentException("after 'to' comes 'microsoft'");
                        }
                    }
                    default -> throw new IllegalArgumentException("'" + word + "' is not expected here");
                }
            }
            if (i + 2 >= words.size()) {
                throw new IllegalArgumentException("'on ROUTER FILE' is missing at the end");
            }
            if (path.isEmpty() && !toMicrosoft) {
                path.add(Asn.MICROSOFT);
            }
            return new RouteQuestion(new Route(prefix, Set.copyOf(communities), path), toMicrosoft, words.get(i + 1),
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
        while (i < words.size() && (i == from || !List.of(COMMUNITY, PATH, TO, ON).contains(words.get(i)))) {
            reading.read(words.get(i++));
        }
        if (i == from) {
            throw new IllegalArgumentException("a value is missing at the end");
        }
        return i;
    }
}
