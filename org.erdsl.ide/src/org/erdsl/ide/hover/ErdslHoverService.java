package org.erdsl.ide.hover;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.ide.insight.Flows;
import org.erdsl.ide.syntax.KeywordMeaning;
import org.erdsl.model.Expectation;
import org.erdsl.model.NamedElement;
import org.erdsl.traffic.PathText;

/** What is shown under the mouse: elements by their names, keywords, and values. */
@Singleton
public class ErdslHoverService implements IHoverService {

    @Inject
    private EObjectAtOffsetHelper elements;

    @Inject
    private DocumentExtensions documents;

    @Inject
    private ElementHelp elementHelp;

    @Inject
    private LiteralHelp literalHelp;

    @Inject
    private Flows flows;

    @Override
    public Hover hover(Document document, XtextResource resource, HoverParams parameters, CancelIndicator cancelled) {
        var parsed = resource.getParseResult();
        var leaf = parsed == null ? null
                : NodeModelUtils.findLeafNodeAtOffset(parsed.getRootNode(), document.getOffSet(parameters.getPosition()));
        if (leaf == null || leaf.isHidden()) {
            return EMPTY_HOVER;
        }
        return contents(resource, leaf).map(text -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, text),
                documents.newRange(resource, leaf.getTextRegion()))).orElse(EMPTY_HOVER);
    }

    private Optional<String> contents(XtextResource resource, ILeafNode leaf) {
        if (elements.getElementWithNameAt(resource, leaf.getOffset()) instanceof NamedElement named && !named.eIsProxy()) {
            return Optional.of(elementHelp.markdown(named));
        }
        var help = KeywordMeaning.of(leaf.getGrammarElement())
                .filter(meaning -> !(meaning.subject() instanceof EEnumLiteral)).map(KeywordHelp::markdown);
        return help.isPresent() ? help.map(text -> text + path(leaf)) : literalHelp.markdown(leaf);
    }

    /** On the first word of an expectation: the path the traffic takes. */
    private String path(ILeafNode leaf) {
        return leaf.getText().equals("expect") && NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof Expectation expectation
                ? flows.path(expectation).map(path -> "\n\n" + PathText.wayAndReason(path)).orElse("") : "";
    }
}
