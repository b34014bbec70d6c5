package org.erdsl.conversion;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.erdsl.model.ElementKind;

/** Between the words that declare an element and its kind, however far apart the words are written. */
final class ElementKindConverter implements IValueConverter<ElementKind> {

    @Override
    public ElementKind toValue(String text, INode node) {
        if (text != null) {
            for (var kind : ElementKind.VALUES) {
                if (joined(kind.getLiteral()).equals(joined(text))) {
                    return kind;
                }
            }
        }
        return ElementKind.UNSPECIFIED;
    }

    @Override
    public String toString(ElementKind kind) {
        return kind.getLiteral();
    }

    private static String joined(String words) {
        return words.replaceAll("\\s", "");
    }
}
