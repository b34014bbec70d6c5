package org.erdsl.ui;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** A source of proposals that is asked by key alone, and knows of no contexts. */
public interface PlainAssistProcessor extends IContentAssistProcessor {

    @Override
    default IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    default char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    default char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    default String getErrorMessage() {
        return null;
    }

    @Override
    default IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
