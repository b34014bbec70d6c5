package org.erdsl.ide.symbols;

import com.google.inject.Singleton;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper;
import org.erdsl.ide.syntax.Wording;
import org.erdsl.model.NamedElement;

/** What stands beside the name in an outline: the kind of element, and the name people see. */
@Singleton
public class SymbolDetails extends DocumentSymbolMapper.DocumentSymbolDetailsProvider {

    @Override
    public String getDetails(EObject element) {
        if (!(element instanceof NamedElement named)) {
            return "";
        }
        var kind = Wording.words(named.eClass().getName());
        return named.getDisplayName() == null || named.getDisplayName().isBlank() ? kind
                : kind + " \"" + named.getDisplayName() + "\"";
    }
}
