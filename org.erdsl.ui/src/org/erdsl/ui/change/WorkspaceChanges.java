package org.erdsl.ui.change;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEditGroup;
import org.erdsl.ui.ErdslUi;
import org.erdsl.ui.server.TextRanges;

/**
 * Turns what the server wants to change in one or several files into one change of the workspace, which can be looked at
 * before, and taken back as a whole. Files that were saved are saved again, the others stay as they are: unsaved.
 */
public final class WorkspaceChanges {

    private final Map<URI, StringBuilder> created = new LinkedHashMap<>();
    private final Map<URI, List<TextEdit>> changed = new LinkedHashMap<>();

    private WorkspaceChanges() {
    }

    /**
     * The change, not yet performed.
     *
     * @param name what people call it
     * @throws CoreException when a file is not in the workspace, cannot be read, or the edits do not fit it
     */
    public static Change of(String name, WorkspaceEdit edit) throws CoreException {
        var changes = new WorkspaceChanges();
        if (edit.getChanges() != null) {
            edit.getChanges().forEach((uri, edits) -> changes.changed.put(URI.create(uri), edits));
        }
        if (edit.getDocumentChanges() != null) {
            for (var operation : edit.getDocumentChanges()) {
                changes.add(operation);
            }
        }
        return changes.build(name);
    }

    private void add(Either<TextDocumentEdit, ResourceOperation> operation) throws CoreException {
        if (operation.isRight()) {
            if (!(operation.getRight() instanceof CreateFile create)) {
                throw failure(NLS.bind(Texts.unknownOperation, operation.getRight().getKind()));
            }
            created.put(URI.create(create.getUri()), new StringBuilder());
            return;
        }
        var uri = URI.create(operation.getLeft().getTextDocument().getUri());
        var edits = operation.getLeft().getEdits().stream().filter(Either::isLeft).map(Either::getLeft).toList();
        if (created.containsKey(uri)) {
            edits.forEach(edit -> created.get(uri).append(edit.getNewText()));
        } else {
            changed.put(uri, edits);
        }
    }

    private Change build(String name) throws CoreException {
        var all = new CompositeChange(name);
        for (var file : created.entrySet()) {
            all.add(new NewFileChange(file(file.getKey()), file.getValue().toString()));
        }
        for (var file : changed.entrySet()) {
            all.add(change(name, file(file.getKey()), file.getValue()));
        }
        return all;
    }

    private static Change change(String name, IFile file, List<TextEdit> edits) throws CoreException {
        var change = new TextFileChange(file.getName(), file);
        change.setTextType(file.getFileExtension());
        var root = new MultiTextEdit();
        change.setEdit(root);
        var document = change.getCurrentDocument(new NullProgressMonitor());
        for (var edit : edits) {
            var region = TextRanges.region(document, edit.getRange());
            var replacement = new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText());
            root.addChild(replacement);
            change.addTextEditGroup(new TextEditGroup(name, replacement));
        }
        return change;
    }

    private static IFile file(URI uri) throws CoreException {
        var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
        if (files.length == 0) {
            throw failure(NLS.bind(Texts.notInWorkspace, uri));
        }
        return files[0];
    }

    private static CoreException failure(String message) {
        return new CoreException(new Status(Status.ERROR, ErdslUi.BUNDLE, message));
    }
}
