package org.erdsl.ui.help;

import java.io.IOException;
import java.net.URI;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.texteditor.ITextEditor;
import org.erdsl.ui.ErdslUi;
import org.erdsl.ui.builder.ProblemMarkers;
import org.erdsl.ui.workbench.ActiveModel;

/**
 * A page of the help, which the build makes of the documentation.
 *
 * @param path in the folder of the help
 */
public record HelpPage(String path) {

    /** On the editor and its keys. */
    public static final HelpPage EDITOR = new HelpPage("editor.html");

    /** On the language: for text that is no erdsl, and names that nothing bears. */
    static final HelpPage LANGUAGE = new HelpPage("language/reference.html");

    private static final String FOLDER = "help/";

    /** The page of a rule; that on the language for a finding of none, as of text that is no erdsl. */
    static HelpPage of(String rule) {
        var page = new HelpPage("rules/" + rule + ".html");
        return page.exists() ? page : LANGUAGE;
    }

    /** The page on a finding of the Problems view; that on the editor for a failure of a whole project. */
    static HelpPage of(IMarker marker) {
        var rule = marker.getAttribute(ProblemMarkers.RULE, "");
        return rule.isEmpty() ? EDITOR : of(rule);
    }

    /** The page on the finding at the cursor; that on the editor where there is none. */
    static HelpPage of(ITextEditor editor) {
        return ActiveModel.of(editor).flatMap(ProblemAtCursor::rule).map(HelpPage::of).orElse(EDITOR);
    }

    private boolean exists() {
        return Platform.getBundle(ErdslUi.BUNDLE).getEntry(FOLDER + path) != null;
    }

    /**
     * Where a browser finds it, with the pages that it links to beside it.
     *
     * @throws IOException when the pages cannot be unpacked
     */
    public URI address() throws IOException {
        var folder = FileLocator.toFileURL(Platform.getBundle(ErdslUi.BUNDLE).getEntry(FOLDER));
        return URI.create(folder.toExternalForm().replace(" ", "%20")).resolve(path);
    }
}
