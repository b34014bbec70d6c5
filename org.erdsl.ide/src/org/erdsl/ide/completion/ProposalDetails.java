package org.erdsl.ide.completion;

import com.google.gson.JsonPrimitive;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.erdsl.ide.hover.ElementHelp;
import org.erdsl.ide.insight.Consequences;
import org.erdsl.library.Library;
import org.erdsl.model.NamedElement;

/** What is told of a proposal when it is looked at: the element, and what follows from choosing it. */
@Singleton
public class ProposalDetails {

    @Inject
    private Library library;

    @Inject
    private ElementHelp help;

    @Inject
    private Consequences consequences;

    /**
     * Where a proposal was made, kept in the item while the client has it.
     *
     * @param file    the file
     * @param offset  the cursor, in characters from the start
     * @param element the URI of the proposed element; empty where it is none
     */
    public record Origin(URI file, int offset, String element) {

        private static final String SEPARATOR = "\n";

        String text() {
            return String.join(SEPARATOR, file.toString(), Integer.toString(offset), element);
        }

        /** Where this item was proposed; nothing for items of somebody else. */
        public static Optional<Origin> of(CompletionItem item) {
            // A client in the same process hands back the string itself.
            var data = item.getData() instanceof JsonPrimitive json ? json.getAsString() : item.getData();
            if (!(data instanceof String text)) {
                return Optional.empty();
            }
            var parts = text.split(SEPARATOR, -1);
            return parts.length != 3 ? Optional.empty()
                    : Optional.of(new Origin(URI.createURI(parts[0]), Integer.parseInt(parts[1]), parts[2]));
        }
    }

    /** The item with its documentation. */
    public CompletionItem complete(CompletionItem item, Origin origin, XtextResource resource) {
        var parts = new ArrayList<String>();
        consequences.of(owner(origin.offset(), resource), item.getLabel()).ifPresent(parts::add);
        element(origin, resource).map(help::markdown).ifPresent(parts::add);
        if (item.getDocumentation() != null && parts.isEmpty()) {
            return item;
        }
        if (item.getDocumentation() != null) {
            parts.add(0, item.getDocumentation().map(text -> text, MarkupContent::getValue));
        }
        item.setDocumentation(parts.isEmpty() ? null
                : Either.forRight(new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n", parts))));
        return item;
    }

    private Optional<NamedElement> element(Origin origin, XtextResource resource) {
        if (origin.element().isEmpty()) {
            return Optional.empty();
        }
        var uri = URI.createURI(origin.element());
        EObject found = Library.isLibrary(uri)
                ? library.elements().stream().filter(fact -> EcoreUtil.getURI(fact).equals(uri))
                        .findFirst().orElse(null)
                : resource.getResourceSet().getEObject(uri, false);
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(found, NamedElement.class));
    }

    /** The element in which the proposal would stand. */
    private static EObject owner(int offset, XtextResource resource) {
        var root = resource.getParseResult().getRootNode();
        var leaf = NodeModelUtils.findLeafNodeAtOffset(root, Math.max(0, Math.min(offset, root.getTotalEndOffset()) - 1));
        while (leaf != null && leaf.isHidden()) {
            leaf = leaf.getTotalOffset() == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, leaf.getTotalOffset() - 1);
        }
        return leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    }
}
