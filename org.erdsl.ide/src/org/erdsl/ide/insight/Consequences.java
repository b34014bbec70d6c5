package org.erdsl.ide.insight;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.finding.Finding;
import org.erdsl.landscape.LandscapeProvider;
import org.erdsl.library.Library;
import org.erdsl.model.AzureRegionAcceptance;
import org.erdsl.model.Circuit;
import org.erdsl.model.Expectation;
import org.erdsl.model.NamedElement;
import org.erdsl.model.PathMedium;
import org.erdsl.model.RegionAcceptance;
import org.erdsl.model.RiskAcceptance;
import org.erdsl.rules.RuleRunner;
import org.erdsl.traffic.PathText;

/** What follows from choosing a proposal, before it is chosen. */
@Singleton
public class Consequences {

    @Inject
    private Flows flows;

    @Inject
    private RuleRunner rules;

    @Inject
    private LandscapeProvider landscapes;

    @Inject
    private Library library;

    /**
     * What follows when this text is put into the element at the cursor.
     *
     * @param owner the element; null where there is none
     * @param text  the proposed name or word
     */
    public Optional<String> of(EObject owner, String text) {
        var expectation = EcoreUtil2.getContainerOfType(owner, Expectation.class);
        if (expectation != null) {
            return expected(expectation, text);
        }
        if (owner instanceof RegionAcceptance || owner instanceof AzureRegionAcceptance) {
            return accepted(owner, text);
        }
        return owner instanceof RiskAcceptance ? silenced(owner, text) : Optional.empty();
    }

    /** Whether the expectation would hold. */
    private Optional<String> expected(Expectation expectation, String text) {
        var isPath = PathMedium.get(text) != null
                || landscapes.get(expectation.eResource()).all(Circuit.class).stream().anyMatch(one -> text.equals(one.getName()));
        return !isPath ? Optional.empty() : flows.path(expectation).map(path -> {
            var holds = path.medium().expected().filter(medium -> medium.getLiteral().equals(text)).isPresent()
                    || path.circuit().filter(one -> text.equals(one.getName())).isPresent();
            return (holds ? "This holds: " : "This does not hold: ") + PathText.wayAndReason(path) + ".";
        });
    }

    /** Which routes would be accepted more. */
    private Optional<String> accepted(EObject clause, String text) {
        var landscape = landscapes.get(clause.eResource());
        return library.elements().stream().filter(fact -> fact.getName().equals(text)).map(NamedElement.class::cast)
                .flatMap(fact -> RegionCommunities.of(fact, landscape).stream()).findFirst()
                .map(values -> "Accepts " + values + ".");
    }

    /** What the rule finds now, which is what would be accepted. */
    private Optional<String> silenced(EObject acceptance, String rule) {
        var places = rules.run((XtextResource) acceptance.eResource()).stream().filter(finding -> finding.rule().equals(rule))
                .map(Finding::place).map(place -> EcoreUtil2.getContainerOfType(place.element(), NamedElement.class))
                .filter(element -> element != null && element.getName() != null)
                .map(element -> "`" + element.getName() + "`").distinct().collect(Collectors.joining(", "));
        return places.isEmpty() ? Optional.empty() : Optional.of("This rule has findings on " + places + ".");
    }
}
