package org.erdsl.ide;

import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.validation.IDiagnosticConverter;
import org.erdsl.ide.completion.ErdslProposals;
import org.erdsl.ide.completion.ReferenceProposals;
import org.erdsl.ide.diagnostics.FindingPlaces;
import org.erdsl.ide.hover.CommentDocumentation;
import org.erdsl.ide.hover.ErdslHoverService;
import org.erdsl.ide.quickfix.RuleFixes;

/** What the language services are made of, for Guice. */
public class ErdslIdeModule extends AbstractErdslIdeModule {

    /** Shows elements under the mouse. */
    public Class<? extends IHoverService> bindIHoverService() {
        return ErdslHoverService.class;
    }

    /** Reads the documentation of elements. */
    public Class<? extends IEObjectDocumentationProvider> bindIEObjectDocumentationProvider() {
        return CommentDocumentation.class;
    }

    /** Proposes what may stand at the cursor. */
    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return ErdslProposals.class;
    }

    /** Proposes elements to refer to. */
    public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
        return ReferenceProposals.class;
    }

    /** Offers the quick fixes of the rules. */
    public Class<? extends ICodeActionService2> bindICodeActionService2() {
        return RuleFixes.class;
    }

    /** Says where in the text a finding is. */
    public Class<? extends IDiagnosticConverter> bindIDiagnosticConverter() {
        return FindingPlaces.class;
    }
}
