package org.erdsl.ide.coloring;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.erdsl.ide.syntax.Wording;
import org.erdsl.library.Library;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;

/** Which pieces of a text are what, after linking: words that are names, names by the kind of element, facts of the library. */
@Singleton
public class SemanticColors implements ISemanticHighlightingCalculator {

    private static final Map<EClass, String> TYPES = Map.of(
            ModelPackage.Literals.SITE, SemanticTokenTypes.Namespace,
            ModelPackage.Literals.ENVIRONMENT, SemanticTokenTypes.Class,
            ModelPackage.Literals.CONNECTOR, SemanticTokenTypes.Interface,
            ModelPackage.Literals.GATEWAY, SemanticTokenTypes.Struct,
            ModelPackage.Literals.CIRCUIT, SemanticTokenTypes.Type,
            ModelPackage.Literals.ROUTER, SemanticTokenTypes.Function);

    @Inject
    private EObjectAtOffsetHelper elements;

    @Inject
    private OperationCanceledManager cancellation;

    @Override
    public void provideHighlightingFor(XtextResource resource, IHighlightedPositionAcceptor acceptor,
            CancelIndicator cancelled) {
        if (resource == null || resource.getParseResult() == null) {
            return;
        }
        for (var leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            cancellation.checkCanceled(cancelled);
            if (!leaf.isHidden() && leaf.getLength() > 0) {
                var ids = ids(leaf, resource);
                if (ids.length > 0) {
                    acceptor.addPosition(leaf.getOffset(), leaf.getLength(), ids);
                }
            }
        }
    }

    private String[] ids(ILeafNode leaf, XtextResource resource) {
        var assignment = name(leaf);
        if (assignment != null) {
            return assignment.getTerminal() instanceof CrossReference
                    ? reference(elements.getCrossReferenceNode(resource, leaf.getTextRegion()))
                    : declaration(assignment);
        }
        var element = leaf.getGrammarElement();
        if (element instanceof EnumLiteralDeclaration) {
            return new String[] {SemanticTokenTypes.EnumMember};
        }
        if (element instanceof Keyword keyword && Wording.isWord(keyword)) {
            return new String[] {SemanticTokenTypes.Keyword};
        }
        if (element instanceof RuleCall call) {
            return switch (call.getRule().getName()) {
                case "STRING" -> new String[] {SemanticTokenTypes.String};
                case "LITERAL" -> new String[] {SemanticTokenTypes.Number};
                default -> new String[0];
            };
        }
        return new String[0];
    }

    /** The assignment of the name that a leaf is, or is part of; null where it is none. */
    private static Assignment name(ILeafNode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            var assignment = node.getGrammarElement() instanceof AbstractElement element
                    ? GrammarUtil.containingAssignment(element) : null;
            if (assignment != null) {
                return isName(assignment) ? assignment : null;
            }
        }
        return null;
    }

    private static boolean isName(Assignment assignment) {
        var terminal = assignment.getTerminal();
        return terminal instanceof CrossReference
                || terminal instanceof RuleCall call && call.getRule().getName().matches("Name|QualifiedName|ID");
    }

    private static String[] declaration(Assignment assignment) {
        if (!assignment.getFeature().equals("name")) {
            return new String[] {SemanticTokenTypes.Property};
        }
        var type = GrammarUtil.containingParserRule(assignment).getType().getClassifier();
        return new String[] {type((EClass) type), SemanticTokenModifiers.Declaration};
    }

    private String[] reference(INode node) {
        EObject target = node == null ? null : elements.getCrossReferencedElement(node);
        if (!(target instanceof NamedElement named) || named.eIsProxy()) {
            return new String[0];
        }
        return Library.isLibrary(named.eResource().getURI())
                ? new String[] {type(named.eClass()), SemanticTokenModifiers.DefaultLibrary} : new String[] {type(named.eClass())};
    }

    private static String type(EClass type) {
        return TYPES.getOrDefault(type, ModelPackage.Literals.FACT.isSuperTypeOf(type)
                ? SemanticTokenTypes.Enum : SemanticTokenTypes.Variable);
    }
}
