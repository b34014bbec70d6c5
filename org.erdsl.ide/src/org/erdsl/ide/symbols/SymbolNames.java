package org.erdsl.ide.symbols;

import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.model.Expectation;
import org.erdsl.model.Model;
import org.erdsl.model.NamedElement;

/** How elements are called in an outline: by their name, else by the text they start with. */
@Singleton
public class SymbolNames extends DocumentSymbolMapper.DocumentSymbolNameProvider {

    private static final int LONGEST = 80;

    @Override
    public String getName(EObject element) {
        if (element instanceof NamedElement named) {
            return named.getName();
        }
        if (element == null || element instanceof Model
                || EcoreUtil2.getContainerOfType(element.eContainer(), Expectation.class) != null) {
            return null;
        }
        var node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return null;
        }
        var text = NodeModelUtils.getTokenText(node).replaceFirst("(?s)\\{.*", "").replaceAll("\\s+", " ").strip();
        return text.isEmpty() ? null : text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
