package org.erdsl.formatting2;

import java.util.List;

import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

/** Lays out files as {@link Layout} says. A file with mistakes in its syntax is left as it is. */
public final class Formatting {

    @Inject
    private Items items;

    /** The text of a file, laid out. */
    public String format(XtextResource file) {
        var formatted = new StringBuilder(file.getParseResult().getRootNode().getText());
        var changes = changes(file);
        for (var i = changes.size() - 1; i >= 0; i--) {
            var change = changes.get(i);
            formatted.replace(change.offset(), change.offset() + change.length(), change.text());
        }
        return formatted.toString();
    }

    /** What differs in the text of a file from its layout, in order. */
    List<Layout.Change> changes(XtextResource file) {
        if (file.getParseResult().hasSyntaxErrors()) {
            return List.of();
        }
        var root = file.getParseResult().getRootNode();
        return new Layout(root.getText(), items.of(root)).changes();
    }
}
