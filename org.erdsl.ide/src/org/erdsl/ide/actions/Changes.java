package org.erdsl.ide.actions;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;

/** Makes changes of files as editors apply them. */
@Singleton
class Changes {

    @Inject
    private UriExtensions uris;

    /** Replaces a part of a text; offsets are in characters from its start. */
    static TextEdit replace(Document document, int from, int to, String text) {
        return new TextEdit(new Range(position(document, from), position(document, to)), text);
    }

    private static Position position(Document document, int offset) {
        return document.getPosition(Math.min(offset, document.getContents().length()));
    }

    /** Adds a block of text at the end, one blank line after what is there. */
    static TextEdit append(Document document, String block) {
        var text = document.getContents();
        var end = text.stripTrailing().length();
        var newline = newline(text);
        return replace(document, end, text.length(), (end == 0 ? "" : newline + newline) + block.replace("\n", newline) + newline);
    }

    static String newline(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Changes of one file. */
    WorkspaceEdit of(URI file, TextEdit... edits) {
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        changes.put(uris.toUriString(file), List.of(edits));
        return new WorkspaceEdit(changes);
    }

    String uri(URI file) {
        return uris.toUriString(file);
    }
}
