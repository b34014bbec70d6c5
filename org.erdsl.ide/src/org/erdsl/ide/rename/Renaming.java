package org.erdsl.ide.rename;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.ILanguageServerAccess.Context;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.erdsl.library.Library;
import org.erdsl.model.Gateway;
import org.erdsl.model.Model;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.NamedElement;
import org.erdsl.model.Router;

/**
 * Gives an element another name, in its declaration and wherever it is named, in all files of the workspace folder.
 * Nothing else in the files changes. What could lose a reference is refused with the reason.
 */
@Singleton
public class Renaming implements IRenameService2 {

    @Inject
    private EObjectAtOffsetHelper elements;

    @Inject
    private IParser parser;

    @Inject
    private Library library;

    @Inject
    private IQualifiedNameProvider names;

    @Inject
    private DocumentExtensions documents;

    @Inject
    private UriExtensions uris;

    @Override
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(PrepareRenameOptions options) {
        var parameters = options.getParams();
        return options.getLanguageServerAccess().doSyncRead(parameters.getTextDocument().getUri(), context -> {
            var offset = context.getDocument().getOffSet(parameters.getPosition());
            var element = element(context, offset);
            if (element == null) {
                return null;
            }
            refuseLibrary(element);
            var resource = (XtextResource) context.getResource();
            var root = resource.getParseResult().getRootNode();
            var leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
            var named = leaf == null || leaf.isHidden() || !leaf.getText().endsWith(element.getName())
                    ? NodeModelUtils.findLeafNodeAtOffset(root, offset - 1) : leaf;
            return Either3.forFirst(documents.newRange(resource, named.getTextRegion()));
        });
    }

    @Override
    public WorkspaceEdit rename(Options options) {
        var parameters = options.getRenameParams();
        return options.getLanguageServerAccess().doSyncRead(parameters.getTextDocument().getUri(), context ->
                rename(context, parameters.getPosition(), parameters.getNewName()));
    }

    private WorkspaceEdit rename(Context context, Position position, String name) {
        var element = element(context, context.getDocument().getOffSet(position));
        if (element == null) {
            throw refusal("Nothing that has a name stands here.");
        }
        refuseLibrary(element);
        var resources = resources(element);
        refuseBroken(resources);
        refuseNoName(element, name);
        refuseTaken(element, name, resources);
        return edit(element, name, resources);
    }

    private NamedElement element(Context context, int offset) {
        var resource = (XtextResource) context.getResource();
        for (var at : List.of(offset, offset - 1)) {
            if (at >= 0 && elements.getElementWithNameAt(resource, at) instanceof NamedElement named && !named.eIsProxy()
                    && named.getName() != null) {
                return named;
            }
        }
        return null;
    }

    private static List<XtextResource> resources(EObject element) {
        return element.eResource().getResourceSet().getResources().stream()
                .filter(XtextResource.class::isInstance).map(XtextResource.class::cast).toList();
    }

    private static void refuseLibrary(NamedElement element) {
        if (Library.isLibrary(element.eResource().getURI())) {
            throw refusal("`" + element.getName() + "` is a fact of the library, which everybody shares.");
        }
    }

    /** In a file with a syntax error some references may not be seen. */
    private static void refuseBroken(List<XtextResource> resources) {
        for (var resource : resources) {
            if (resource.getParseResult().hasSyntaxErrors()) {
                throw refusal(resource.getURI().lastSegment() + " has syntax errors, so references in it could be missed.");
            }
        }
    }

    private void refuseNoName(NamedElement element, String name) {
        var node = nodes(element, ModelPackage.Literals.NAMED_ELEMENT__NAME).get(0);
        var isName = node.getGrammarElement() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
                && isOneWord(parser.parse(rule, new StringReader(name)));
        if (!isName) {
            throw refusal("`" + name + "` is not a name: names start with a letter, hold letters, digits, hyphens and"
                    + " underscores, and are no word the language keeps for itself.");
        }
    }

    /** Without white space or a comment, which may stand before and after a name but are no part of it. */
    private static boolean isOneWord(IParseResult parsed) {
        var pieces = 0;
        for (var leaf : parsed.getRootNode().getLeafNodes()) {
            pieces += leaf.getLength() > 0 ? 1 : 0;
        }
        return !parsed.hasSyntaxErrors() && pieces == 1;
    }

    private void refuseTaken(NamedElement element, String name, List<XtextResource> resources) {
        for (var resource : resources) {
            for (var contents = EcoreUtil.<EObject>getAllContents(resource, false); contents.hasNext();) {
                if (contents.next() instanceof NamedElement other && other != element && other.eClass() == element.eClass()
                        && isSame(element, name, other.getName())) {
                    throw refusal("There is a `" + name + "` of this kind already, in " + resource.getURI().lastSegment() + ".");
                }
            }
        }
        if (library.elements().stream().anyMatch(fact -> fact.eClass() == element.eClass() && fact.getName().equals(name))) {
            throw refusal("`" + name + "` would hide the fact of that name in the library.");
        }
    }

    /** As the rule {@code name-is-unique} sees it: routers and gateways name files too. */
    private static boolean isSame(NamedElement element, String name, String other) {
        return element instanceof Router || element instanceof Gateway ? name.equalsIgnoreCase(other) : name.equals(other);
    }

    private WorkspaceEdit edit(NamedElement element, String name, List<XtextResource> resources) {
        var edits = new LinkedHashMap<XtextResource, List<TextEdit>>();
        var declaration = nodes(element, ModelPackage.Literals.NAMED_ELEMENT__NAME).get(0);
        add(edits, (XtextResource) element.eResource(), declaration, name);
        for (var setting : EcoreUtil.UsageCrossReferencer.find(element, resources)) {
            var owner = setting.getEObject();
            var feature = setting.getEStructuralFeature();
            var nodes = nodes(owner, feature);
            var targets = feature.isMany() ? (List<?>) owner.eGet(feature) : List.of(owner.eGet(feature));
            for (var index = 0; index < Math.min(nodes.size(), targets.size()); index++) {
                if (targets.get(index) == element) {
                    add(edits, (XtextResource) owner.eResource(), nodes.get(index), name);
                }
            }
        }
        renameImports(edits, element, name, resources);
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        edits.forEach((resource, changed) -> changes.put(uris.toUriString(resource.getURI()), changed));
        return new WorkspaceEdit(changes);
    }

    /** An import by name is no reference, but names the element all the same. */
    private void renameImports(Map<XtextResource, List<TextEdit>> edits, NamedElement element, String name,
            List<XtextResource> resources) {
        var qualified = names.getFullyQualifiedName(element);
        for (var resource : resources) {
            if (qualified != null && !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof Model model) {
                for (var imported : model.getImports()) {
                    if (qualified.toString().equals(imported.getImportedNamespace())) {
                        add(edits, resource, nodes(imported, ModelPackage.Literals.IMPORT__IMPORTED_NAMESPACE).get(0), name);
                    }
                }
            }
        }
    }

    private static List<INode> nodes(EObject owner, EStructuralFeature feature) {
        return NodeModelUtils.findActualNodeFor(owner) == null ? List.of() : NodeModelUtils.findNodesForFeature(owner, feature);
    }

    /** The last part of a qualified name is the name of the element. */
    private void add(Map<XtextResource, List<TextEdit>> edits, XtextResource resource, INode node, String name) {
        var text = NodeModelUtils.getTokenText(node);
        var last = text.lastIndexOf('.') + 1;
        var region = new TextRegion(node.getOffset() + last, text.length() - last);
        var edit = new TextEdit(documents.newRange(resource, region), name);
        var changed = edits.computeIfAbsent(resource, key -> new ArrayList<>());
        if (!changed.contains(edit)) {
            changed.add(edit);
        }
    }

    private static ResponseErrorException refusal(String reason) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, reason, null));
    }
}
