package org.erdsl.drift;

import java.util.List;
import java.util.stream.Collectors;

import org.erdsl.net.Asn;
import org.erdsl.sets.Aspect;
import org.erdsl.sets.Attributes;
import org.erdsl.sets.Treatment;

/** What a policy makes of one aspect of a route, in a few words. */
public final class AttributeWords {

    private AttributeWords() {
    }

    /**
     * The aspect in words: {@code local preference 200}.
     *
     * @param treatment one that accepts
     */
    public static String of(Aspect aspect, Treatment treatment) {
        return treatment.ifAccepted().map(attributes -> of(aspect, attributes)).orElse(treatment.toString());
    }

    private static String of(Aspect aspect, Attributes attributes) {
        return switch (aspect) {
            case LOCAL_PREFERENCE -> attributes.localPreference().isPresent()
                    ? "local preference " + attributes.localPreference().getAsLong()
                    : "the usual local preference";
            case MED -> attributes.med().isPresent() ? "MED " + attributes.med().getAsLong() : "the MED as it comes";
            case PREPENDED -> attributes.prepended().isEmpty()
                    ? "nothing prepended"
                    : path(attributes.prepended()) + " prepended";
            case COMMUNITIES -> orElse(attributes.communities().toString(), "its communities as they come");
            case NEXT_HOP -> attributes.nextHop().map(hop -> "next hop " + hop).orElse("the usual next hop");
            case OTHERS -> orElse(attributes.others().entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", ")),
                    "nothing else changed");
            case ACCEPTANCE -> attributes.toString();
        };
    }

    private static String path(List<Asn> path) {
        return path.stream().map(Asn::toString).collect(Collectors.joining(" "));
    }

    private static String orElse(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }
}
