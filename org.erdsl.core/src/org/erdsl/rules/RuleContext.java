package org.erdsl.rules;

import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.erdsl.check.Place;
import org.erdsl.landscape.Landscape;

/** What a rule may look at besides its element, and where it reports. */
public final class RuleContext {

    private final Landscape landscape;
    private final Edits edits;
    private final Rule<?> rule;
    private final FindingCollector findings;

    RuleContext(Landscape landscape, ILocationInFileProvider locations, Rule<?> rule, FindingCollector findings) {
        this.landscape = landscape;
        this.edits = new Edits(locations);
        this.rule = rule;
        this.findings = findings;
    }

    /** Everything the company declares in the files checked together. */
    public Landscape landscape() {
        return landscape;
    }

    /** Makes the text edits of quick fixes. */
    public Edits edits() {
        return edits;
    }

    /**
     * Reports a finding.
     *
     * @param message the element, the fact and the way out
     * @return the report, to which related places and quick fixes can be added
     */
    public Report report(Place place, String message) {
        return findings.add(new Report(rule.info(), place, message));
    }
}
