package org.erdsl.ide.symbols;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.TextRegion;
import org.erdsl.model.NamedElement;

/** Where an outline leads to: the name of an element, and where it has none, its first word. */
@Singleton
public class SymbolRanges extends DocumentSymbolMapper.DocumentSymbolRangeProvider {

    @Inject
    private DocumentExtensions documents;

    @Override
    public Range getSelectionRange(EObject element) {
        var node = element instanceof NamedElement named && named.getName() != null ? null : NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return super.getSelectionRange(element);
        }
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return documents.newRange(element.eResource(), new TextRegion(leaf.getOffset(), leaf.getLength()));
            }
        }
        return super.getSelectionRange(element);
    }
}
