package org.erdsl.finding;

import java.util.List;

/**
 * What a rule found.
 *
 * @param rule the id of the rule: its sentence in kebab case
 * @param severity how bad it is
 * @param message the element, the fact and the way out, in one or two sentences
 * @param place where
 * @param related the other places the finding is about
 * @param fixes changes that remove its cause; may be empty
 */
public record Finding(String rule, Severity severity, String message, Place place, List<RelatedPlace> related,
        List<QuickFix> fixes) {

    /** The id in the place of a rule's where erdsl itself failed. */
    public static final String INTERNAL = "internal";

    public Finding {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }

    /**
     * Another place a finding is about.
     *
     * @param place where
     * @param message what is there
     */
    public record RelatedPlace(Place place, String message) {
    }
}
