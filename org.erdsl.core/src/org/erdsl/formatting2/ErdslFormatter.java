package org.erdsl.formatting2;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;

/** Lays out the text of a file for an editor, or a part of it. */
public final class ErdslFormatter implements IFormatter2 {

    @Inject
    private Formatting formatting;

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        var access = request.getTextRegionAccess();
        var replacements = new ArrayList<ITextReplacement>();
        for (var change : formatting.changes(access.getResource())) {
            var isAskedFor = request.getRegions().isEmpty() || request.getRegions().stream()
                    .anyMatch(region -> region.contains(new TextRegion(change.offset(), change.length())));
            if (isAskedFor) {
                replacements.add(access.getRewriter()
                        .createReplacement(change.offset(), change.length(), change.text()));
            }
        }
        return replacements;
    }
}
