package org.erdsl.reading.junos;

import java.util.Map;
import java.util.Optional;

import org.erdsl.net.Community;
import org.erdsl.running.CommunityPattern;
import org.erdsl.running.Condition;
import org.erdsl.running.SourceLine;

/**
 * A member of a named community (Juniper, "community (Policy Options)", "Understanding How to Define BGP Communities and
 * Extended Communities"): a value, a value by name, an expression over the whole text of one community, or an extended or
 * large community, which is known by its text alone.
 *
 * @param text as it is written
 * @param line where it stands
 */
record CommunityMember(String text, SourceLine line) {

    /** RFC 1997, RFC 3765 and RFC 8326, by the names of Junos. */
    private static final Map<String, Community> NAMED = Map.of(
            "no-export", new Community(65535, 65281), "no-advertise", new Community(65535, 65282),
            "no-export-subconfed", new Community(65535, 65283), "llgr-stale", new Community(65535, 6),
            "no-llgr", new Community(65535, 7));

    private static final String LITERAL = "[0-9]{1,5}:[0-9]{1,5}";
    private static final String EXPRESSION = "[0-9:^$()|*+?.{},\\[\\] -]+";

    /** The community it is; nothing where it is none or several. */
    Optional<Community> literal() {
        if (NAMED.containsKey(text)) {
            return Optional.of(NAMED.get(text));
        }
        try {
            return text.matches(LITERAL) ? Optional.of(Community.valueOf(text)) : Optional.empty();
        } catch (IllegalArgumentException e) { // a half of more than 16 bits is part of no community
            return Optional.empty();
        }
    }

    /** The standard communities it means; nothing where it means others, or is not understood. */
    Optional<CommunityPattern> pattern() {
        var literal = literal();
        if (literal.isPresent()) {
            return Optional.of(new CommunityPattern.Exactly(literal.get()));
        }
        if (!text.matches(EXPRESSION) || text.chars().filter(letter -> letter == ':').count() != 1) {
            return Optional.empty();
        }
        return Optional.of(new CommunityPattern.Text("^(" + expression() + ")$", line));
    }

    /** A lone star on either side of the colon is any number; the ends are implicit, and blanks mean nothing. */
    private String expression() {
        var plain = text.replace(" ", "").replaceAll("^\\^", "").replaceAll("\\$$", "");
        return plain.replaceAll("^\\*:", "[0-9]*:").replaceAll(":\\*$", ":[0-9]*");
    }

    /** Whether a route carries it. */
    Condition condition() {
        var pattern = pattern();
        if (pattern.isPresent()) {
            return new Condition.HasCommunity(pattern.get());
        }
        if (text.matches("target:[0-9.]+L?:[0-9]+")) {
            return new Condition.Carries("rt " + text.substring("target:".length()));
        }
        if (text.matches("large:[0-9]+:[0-9]+:[0-9]+")) {
            return new Condition.Carries("large-community " + text.substring("large:".length()));
        }
        return text.matches("[a-z-]+:[0-9.]+L?:[0-9]+")
                ? new Condition.Carries(text.replaceFirst(":", " "))
                : Condition.notUnderstood(line, text);
    }
}
