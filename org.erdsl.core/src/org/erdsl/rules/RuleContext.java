package org.erdsl.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.erdsl.check.Place;
import org.erdsl.landscape.Landscape;
import org.erdsl.model.Fact;
import org.erdsl.model.Import;
import org.erdsl.policy.Feature;
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
        var own = landscape().all(type).stream().filter(fact -> fact.getName() != null).toList();
        var names = own.stream().map(Fact::getName).collect(Collectors.toSet());
        var library = surroundings.library().elements().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(fact -> !names.contains(fact.getName()));
        return Stream.concat(own.stream(), library).toList();
    }

    /** Whether the file an import names can be read. */
    public boolean canRead(Import imported) {
        return surroundings.imports().load(imported).isPresent();
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

    /** Why a known platform lacks a feature, one sentence without full stop; nothing where it has it. */
    public Optional<String> lack(String platform, Optional<String> version, Feature feature) {
        return surroundings.platforms().lack(platform, version, feature);
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
