package org.erdsl.ui.workbench;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.SymbolKind;
import org.erdsl.ui.ErdslUi;

/** The pictures of the kinds of elements. They differ in shape, not in colour alone. */
public final class ElementIcons {

    private ElementIcons() {
    }

    /** The picture for what the server calls a symbol of this kind. */
    public static ImageDescriptor of(SymbolKind kind) {
        return named(switch (kind) {
            case Package -> "site";
            case Namespace -> "environment";
            case Interface -> "connector";
            case Module -> "gateway";
            case Class -> "circuit";
            case Struct -> "router";
            case Event -> "expectation";
            case Key -> "risk";
            case File -> "import";
            case Constant -> "fact";
            case Object -> "element";
            default -> "property";
        });
    }

    /** A picture of this bundle, by its name without folder and ending. */
    public static ImageDescriptor named(String name) {
        return ResourceLocator.imageDescriptorFromBundle(ErdslUi.BUNDLE, "icons/" + name + ".svg").orElseThrow();
    }
}
