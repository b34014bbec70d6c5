package org.erdsl.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.erdsl.finding.Finding;
import org.erdsl.finding.Place;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Fact;
import org.erdsl.model.Import;
import org.erdsl.policy.Feature;
import org.erdsl.policy.RouterPlan;
import org.erdsl.traffic.Traffic;
import org.erdsl.traffic.asymmetry.AsymmetricRouting;

/** What a rule may look at besides its element, and where it reports. */
public final class RuleContext {

    private final Surroundings surroundings;
    private final Rule<?> rule;
    private final FindingCollector findings;

    RuleContext(Surroundings surroundings, Rule<?> rule, FindingCollector findings) {
        this.surroundings = surroundings;
        this.rule = rule;
        this.findings = findings;
    }

    Rule<?> rule() {
        return rule;
    }

    /** Whether the rule looks at elements of this class. */
    boolean concerns(EClass type) {
        return rule.type().isAssignableFrom(type.getInstanceClass());
    }

    /** @param inTemplate whether the element is a template, or part of one */
    void check(EObject element, boolean inTemplate) {
        if (!inTemplate || rule.checksTemplates()) {
            rule.checkUnchecked(element, this);
        }
    }

    /** Everything the company declares in the files checked together. */
    public Landscape landscape() {
        return surroundings.landscape();
    }

    /** Where the traffic of the landscape flows while everything works. */
    public Traffic traffic() {
        return Traffic.of(landscape(), surroundings.library());
    }

    /** Where the answers of the landscape's traffic may take another way than the questions. */
    public AsymmetricRouting asymmetricRouting() {
        return landscape().index(AsymmetricRouting.class, AsymmetricRouting::new);
    }

    /** Every fact of a kind: those the company declares, then those of the library they do not hide. */
    public <T extends Fact> List<T> facts(Class<T> type) {
        return visibleFacts().all(type);
    }

    /** The fact of a kind that bears a name, the company's own before the library's. */
    public <T extends Fact> Optional<T> fact(Class<T> type, String name) {
        return Optional.ofNullable(visibleFacts().byName(type).get(name));
    }

    /** What the library says of the thing a fact of the company is about. */
    public Optional<Fact> libraryFact(Fact own) {
        return own.getName() == null
                ? Optional.empty()
                : surroundings.library().find(own.eClass(), own.getName()).map(Fact.class::cast);
    }

    private VisibleFacts visibleFacts() {
        return landscape().index(VisibleFacts.class, all -> new VisibleFacts(all, surroundings.library()));
    }

    /**
     * What the rules find in an element before any risk is accepted. For rules that judge findings, see
     * {@link Rule#judgesFindings}.
     */
    public List<Finding> findings(EObject element) {
        return surroundings.findings().apply(element);
    }

    /** The file an import names, where it can be read. */
    public Optional<Resource> file(Import imported) {
        return surroundings.imports().load(imported);
    }

    /** Why the file an import names cannot be read, in words that follow a colon; nothing where it can be. */
    public Optional<String> importRefusal(Import imported) {
        return surroundings.imports().refusal(imported);
    }

    /** What is known of the rule of this id, when there is one. */
    public Optional<RuleInfo> rule(String id) {
        return surroundings.rules().find(id).map(Rule::info);
    }

    /** The router platforms configuration can be written for, sorted by name. */
    public List<String> platforms() {
        return surroundings.platforms().names();
    }

    /** The forms of a known platform's configuration, the usual one first. */
    public List<String> forms(String platform) {
        return surroundings.platforms().forms(platform);
    }

    /** Why a version of a known platform is too old to write for, one sentence without full stop; nothing where it is not. */
    public Optional<String> tooOld(String platform, Optional<String> version) {
        return surroundings.platforms().tooOld(platform, version);
    }

    /** Why a known platform lacks a feature, one sentence without full stop; nothing where it has it. */
    public Optional<String> lack(String platform, Optional<String> version, Feature feature) {
        return surroundings.platforms().lack(platform, version, feature);
    }

    /** What keeps a plan from being written for its platform, which is a known one: one sentence each. */
    public List<String> refusals(RouterPlan plan) {
        return surroundings.platforms().refusals(plan);
    }

    /** The day of the check. */
    public LocalDate today() {
        return surroundings.today();
    }

    /** Makes the text edits of quick fixes. */
    public Edits edits() {
        return surroundings.edits();
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
