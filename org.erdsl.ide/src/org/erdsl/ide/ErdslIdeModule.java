package org.erdsl.ide;

import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.IdeCrossrefProposalProvider;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.ide.server.commands.IExecutableCommandService;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.signatureHelp.ISignatureHelpService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.validation.IDiagnosticConverter;
import org.erdsl.ide.actions.CodeActions;
import org.erdsl.ide.coloring.SemanticColors;
import org.erdsl.ide.commands.ModelCommands;
import org.erdsl.ide.completion.Completion;
import org.erdsl.ide.completion.ErdslProposals;
import org.erdsl.ide.completion.RankedProposals;
import org.erdsl.ide.completion.ReferenceProposals;
import org.erdsl.ide.diagnostics.FindingPlaces;
import org.erdsl.ide.folding.Folds;
import org.erdsl.ide.formatting.WholeFiles;
import org.erdsl.ide.hints.UsageLenses;
import org.erdsl.ide.hover.CommentDocumentation;
import org.erdsl.ide.hover.ErdslHoverService;
import org.erdsl.ide.insight.ElementsAtPlaces;
import org.erdsl.ide.rename.Renaming;
import org.erdsl.ide.server.NothingToGenerate;
import org.erdsl.ide.signature.BlockHelp;
import org.erdsl.ide.symbols.SymbolDetails;
import org.erdsl.ide.symbols.SymbolKinds;
import org.erdsl.ide.symbols.SymbolNames;
import org.erdsl.ide.symbols.SymbolRanges;

/** What the language services are made of, for Guice. */
public class ErdslIdeModule extends AbstractErdslIdeModule {

    /** Shows elements, keywords and values under the mouse. */
    public Class<? extends IHoverService> bindIHoverService() {
        return ErdslHoverService.class;
    }

    /** Reads the documentation of elements. */
    public Class<? extends IEObjectDocumentationProvider> bindIEObjectDocumentationProvider() {
        return CommentDocumentation.class;
    }

    /** Answers requests for completion. */
    public Class<? extends ContentAssistService> bindContentAssistService() {
        return Completion.class;
    }

    /** Proposes what may stand at the cursor. */
    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return ErdslProposals.class;
    }

    /** Keeps the best proposals. */
    public Class<? extends IdeContentProposalAcceptor> bindIdeContentProposalAcceptor() {
        return RankedProposals.class;
    }

    /** Proposes elements to refer to. */
    public Class<? extends IdeCrossrefProposalProvider> bindIdeCrossrefProposalProvider() {
        return ReferenceProposals.class;
    }

    /** Says what can be written in the block around the cursor. */
    public Class<? extends ISignatureHelpService> bindISignatureHelpService() {
        return BlockHelp.class;
    }

    /** Offers changes. */
    public Class<? extends ICodeActionService2> bindICodeActionService2() {
        return CodeActions.class;
    }

    /** Finds what can be folded. */
    public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
        return Folds.class;
    }

    /** Finds what is at the cursor. */
    public Class<? extends EObjectAtOffsetHelper> bindEObjectAtOffsetHelper() {
        return ElementsAtPlaces.class;
    }

    /** Lays out files. */
    public Class<? extends FormattingService> bindFormattingService() {
        return WholeFiles.class;
    }

    /** Renames elements. */
    @Override
    public Class<? extends IRenameService2> bindIRenameService2() {
        return Renaming.class;
    }

    /** Counts the uses of elements. */
    public Class<? extends ICodeLensService> bindICodeLensService() {
        return UsageLenses.class;
    }

    /** Colours by meaning. */
    public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
        return SemanticColors.class;
    }

    /** Runs the commands. */
    public Class<? extends IExecutableCommandService> bindIExecutableCommandService() {
        return ModelCommands.class;
    }

    /** Names elements in an outline. */
    public Class<? extends DocumentSymbolMapper.DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
        return SymbolNames.class;
    }

    /** Gives elements a symbol. */
    public Class<? extends DocumentSymbolMapper.DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
        return SymbolKinds.class;
    }

    /** Describes elements in an outline. */
    public Class<? extends DocumentSymbolMapper.DocumentSymbolDetailsProvider> bindDocumentSymbolDetailsProvider() {
        return SymbolDetails.class;
    }

    /** Says where an outline leads to. */
    public Class<? extends DocumentSymbolMapper.DocumentSymbolRangeProvider> bindDocumentSymbolRangeProvider() {
        return SymbolRanges.class;
    }

    /** Lets builds check and write nothing: what is written, and when, commands say. */
    public Class<? extends IShouldGenerate> bindIShouldGenerate() {
        return NothingToGenerate.class;
    }

    /** Says where in the text a finding is. */
    public Class<? extends IDiagnosticConverter> bindIDiagnosticConverter() {
        return FindingPlaces.class;
    }
}
