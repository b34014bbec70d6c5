package org.erdsl.ide.symbols;

import com.google.inject.Singleton;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper;
import org.erdsl.model.ModelPackage;

/** With which symbol editors show the kinds of elements. */
@Singleton
public class SymbolKinds extends DocumentSymbolMapper.DocumentSymbolKindProvider {

    private static final Map<EClass, SymbolKind> KINDS = Map.of(
            ModelPackage.Literals.SITE, SymbolKind.Package,
            ModelPackage.Literals.ENVIRONMENT, SymbolKind.Namespace,
            ModelPackage.Literals.CONNECTOR, SymbolKind.Interface,
            ModelPackage.Literals.GATEWAY, SymbolKind.Module,
            ModelPackage.Literals.CIRCUIT, SymbolKind.Class,
            ModelPackage.Literals.ROUTER, SymbolKind.Struct,
            ModelPackage.Literals.EXPECTATION, SymbolKind.Event,
            ModelPackage.Literals.RISK_ACCEPTANCE, SymbolKind.Key,
            ModelPackage.Literals.IMPORT, SymbolKind.File,
            ModelPackage.Literals.FACT, SymbolKind.Constant);

    @Override
    protected SymbolKind getSymbolKind(EClass type) {
        return of(type);
    }

    /** The symbol of elements of this type. */
    static SymbolKind of(EClass type) {
        var own = type == null ? null : KINDS.get(type);
        if (own != null || type == null) {
            return own == null ? SymbolKind.Property : own;
        }
        return type.getEAllSuperTypes().stream().map(KINDS::get).filter(kind -> kind != null).findFirst()
                .orElse(ModelPackage.Literals.ELEMENT.isSuperTypeOf(type) ? SymbolKind.Object : SymbolKind.Property);
    }
}
