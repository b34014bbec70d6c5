package org.erdsl.validation;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Check;
import org.erdsl.finding.Finding;
import org.erdsl.model.Model;
import org.erdsl.rules.RuleRunner;

import com.google.inject.Inject;

/** Hands the findings of the rules to Xtext, which shows them while the author types. */
public class ErdslValidator extends AbstractErdslValidator {

    @Inject
    private RuleRunner rules;

    /** Runs every rule over a file. */
    @Check
    public void checkRules(Model model) {
        if (model.eResource() instanceof XtextResource resource) {
            rules.run(resource, getCancelIndicator()).forEach(this::accept);
        }
    }

    private void accept(Finding finding) {
        var place = finding.place();
        switch (finding.severity()) {
            case ERROR -> getMessageAcceptor().acceptError(
                    finding.message(), place.element(), place.feature(), place.index(), finding.rule());
            case WARNING -> getMessageAcceptor().acceptWarning(
                    finding.message(), place.element(), place.feature(), place.index(), finding.rule());
            case INFO -> getMessageAcceptor().acceptInfo(
                    finding.message(), place.element(), place.feature(), place.index(), finding.rule());
        }
    }
}
