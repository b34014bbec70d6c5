package org.erdsl.rules;

import java.util.ArrayList;
import java.util.List;

import org.erdsl.finding.Finding;
import org.erdsl.finding.Place;
import org.erdsl.finding.QuickFix;
import org.erdsl.finding.Severity;
import org.erdsl.finding.TextEdit;

/** A finding that is being put together. */
public final class Report {

    private final RuleInfo info;
    private final Place place;
    private final String message;
    private final List<Finding.RelatedPlace> related = new ArrayList<>();
    private final List<QuickFix> fixes = new ArrayList<>();

    Report(RuleInfo info, Place place, String message) {
        this.info = info;
        this.place = place;
        this.message = message;
    }

    /** Adds another place the finding is about. */
    public Report related(Place otherPlace, String otherMessage) {
        related.add(new Finding.RelatedPlace(otherPlace, otherMessage));
        return this;
    }

    /** Adds a change that removes the cause. */
    public Report fix(String label, TextEdit edit) {
        fixes.add(new QuickFix(label, edit));
        return this;
    }

    Finding finding(Severity severity) {
        return new Finding(info.id(), severity, message, place, related, fixes);
    }

    RuleInfo rule() {
        return info;
    }

    Place place() {
        return place;
    }
}
