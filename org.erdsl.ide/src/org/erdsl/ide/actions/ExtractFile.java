package org.erdsl.ide.actions;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.CreateFileOptions;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.erdsl.model.Model;
import org.erdsl.model.NamedElement;

/** Offers to move the selected elements with their comments into a file of their own, which this one then imports. */
@Singleton
class ExtractFile implements ActionSource {

    @Inject
    private Changes changes;

    @Override
    public String kind() {
        return CodeActionKind.RefactorExtract;
    }

    @Override
    public List<CodeAction> actions(ActionRequest request) {
        var resource = request.resource();
        if (resource.getParseResult().hasSyntaxErrors() || request.range().getStart().equals(request.range().getEnd())) {
            return List.of();
        }
        var model = (Model) resource.getContents().get(0);
        var from = request.offset();
        var to = request.document().getOffSet(request.range().getEnd());
        var parts = ElementBlocks.of(model);
        var moved = parts.blocks().stream().filter(block -> from <= block.start() && block.end() <= to).toList();
        if (moved.isEmpty() || moved.size() == parts.blocks().size()
                || !(moved.get(0).element() instanceof NamedElement first) || first.getName() == null) {
            return List.of();
        }
        var file = resource.getURI().trimSegments(1).appendSegment(first.getName() + ".erdsl");
        if (resource.getResourceSet().getResource(file, false) != null
                || URIConverter.INSTANCE.exists(file, null)) {
            return List.of();
        }
        return List.of(action(request, model, moved, file));
    }

    private CodeAction action(ActionRequest request, Model model, List<ElementBlocks.Block> moved, URI file) {
        var newline = Changes.newline(request.document().getContents());
        var content = moved.stream().map(ElementBlocks.Block::text).collect(Collectors.joining(newline + newline)) + newline;
        var edits = new ArrayList<Either<TextEdit, SnippetTextEdit>>();
        edits.add(Either.forLeft(importEdit(request, model, file, newline)));
        moved.forEach(block -> edits.add(Either.forLeft(removal(request, block))));
        var start = new Position(0, 0);
        var fill = new TextEdit(new Range(start, start), content);
        List<Either<TextDocumentEdit, ResourceOperation>> operations = List.of(
                Either.forRight(new CreateFile(changes.uri(file), new CreateFileOptions(false, false))),
                Either.forLeft(new TextDocumentEdit(
                        new VersionedTextDocumentIdentifier(changes.uri(file), null), List.of(Either.forLeft(fill)))),
                Either.forLeft(new TextDocumentEdit(new VersionedTextDocumentIdentifier(
                        changes.uri(request.resource().getURI()), request.document().getVersion()), edits)));
        var action = new CodeAction("Move to " + file.lastSegment() + " and import it");
        action.setEdit(new WorkspaceEdit(operations));
        return action;
    }

    private static TextEdit importEdit(ActionRequest request, Model model, URI file, String newline) {
        var line = "import \"" + file.lastSegment() + "\"" + newline;
        if (!model.getImports().isEmpty()) {
            var last = model.getImports().get(model.getImports().size() - 1);
            var end = NodeModelUtils.findActualNodeFor(last).getEndOffset();
            return Changes.replace(request.document(), end, end, newline + line.strip());
        }
        var head = ElementBlocks.of(model).head();
        return Changes.replace(request.document(), head.length(), head.length(), line + newline);
    }

    /** The block with the blank lines after it. */
    private static TextEdit removal(ActionRequest request, ElementBlocks.Block block) {
        var text = request.document().getContents();
        var end = block.end();
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return Changes.replace(request.document(), block.start(), end, "");
    }
}
