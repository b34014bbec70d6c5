package org.erdsl.ide.formatting;

import java.util.List;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.preferences.ITypedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

/**
 * Lays out files that are understood. Xtext divides a text into regions before it asks the formatter, and that fails of
 * elements of which only a part is there.
 */
public class WholeFiles extends FormattingService {

    @Override
    protected List<ITextReplacement> format2(XtextResource resource, ITextRegion selection,
            ITypedPreferenceValues preferences) {
        return resource.getContents().isEmpty() || resource.getParseResult().hasSyntaxErrors()
                ? List.of()
                : super.format2(resource, selection, preferences);
    }
}
