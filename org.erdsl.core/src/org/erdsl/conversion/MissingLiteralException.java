package org.erdsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Says that there is no literal where one belongs. */
public final class MissingLiteralException extends ValueConverterException {

    private static final long serialVersionUID = 1;

    MissingLiteralException(String expected, INode node) {
        super("expected " + expected + "; nothing of that kind stands here", node, null);
    }
}
