package org.erdsl.check;

import java.util.Comparator;
import java.util.List;

import org.erdsl.finding.QuickFix;
import org.erdsl.finding.Severity;

/**
 * A finding, a syntax error or an unresolved name, with its place in the text: what people are shown.
 *
 * @param rule the id of the rule
 * @param severity how bad it is
 * @param message the element, the fact and the way out
 * @param place where
 * @param related the other places it is about
 * @param fixes changes that remove its cause; may be empty
 */
public record Problem(String rule, Severity severity, String message, TextPlace place, List<RelatedPlace> related,
        List<QuickFix> fixes) implements Comparable<Problem> {

    /** The rule of text that is no erdsl. */
    public static final String SYNTAX = "text-follows-the-grammar";

    /** The rule of names that nothing bears. */
    public static final String REFERENCE = "name-refers-to-something";

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place).thenComparing(Problem::rule).thenComparing(Problem::message);

    public Problem {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /** By file, line and column. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /**
     * Another place a problem is about.
     *
     * @param place where
     * @param message what is there
     */
    public record RelatedPlace(TextPlace place, String message) {
    }
}
