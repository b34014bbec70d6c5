package org.erdsl.reader.iosxr;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.net.Prefix;
import org.erdsl.reader.Words;

/** A prefix set: a route belongs to it when any element covers it. */
record PrefixSet(List<Element> elements) {

    private record Element(Prefix prefix, int least, int most) {

        private boolean covers(Prefix other) {
            return prefix.contains(other) && other.length() >= least && other.length() <= most;
        }
    }

    static PrefixSet of(List<String> texts) {
        var elements = new ArrayList<Element>();
        for (var text : texts) {
            elements.add(element(new Words(text)));
        }
        return new PrefixSet(List.copyOf(elements));
    }

    /** {@code 10.0.0.0/8}, which is that prefix alone, or with {@code eq}, {@code ge} and {@code le}. */
    private static Element element(Words words) {
        var prefix = words.value(Prefix::valueOf);
        var bits = prefix.family().bits();
        var least = prefix.length();
        var most = prefix.length();
        if (words.take("eq")) {
            least = words.number();
            most = least;
        } else if (words.hasMore()) {
            most = bits;
            least = words.take("ge") ? words.number() : prefix.length();
            most = words.take("le") ? words.number() : bits;
        }
        words.end();
        if (least < prefix.length() || most < least || most > bits) {
            throw words.unknown();
        }
        return new Element(prefix, least, most);
    }

    boolean contains(Prefix prefix) {
        return elements.stream().anyMatch(element -> element.covers(prefix));
    }
}
