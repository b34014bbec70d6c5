package org.erdsl.ide.actions;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.emf.ecore.EPackage;
import org.erdsl.model.Element;
import org.erdsl.model.Model;
import org.erdsl.model.NamedElement;

/** Offers to sort a file: its elements by kind, in the order of the language, and by name; comments go along. */
@Singleton
class SortElements implements ActionSource {

    @Inject
    private Changes changes;

    @Override
    public String kind() {
        return CodeActionKind.Source + ".sort";
    }

    @Override
    public List<CodeAction> actions(ActionRequest request) {
        if (request.resource().getParseResult().hasSyntaxErrors()) {
            return List.of();
        }
        var text = request.document().getContents();
        var parts = ElementBlocks.of((Model) request.resource().getContents().get(0));
        var sorted = parts.blocks().stream().sorted(ORDER).toList();
        if (sorted.equals(parts.blocks())) {
            return List.of();
        }
        var newline = Changes.newline(text);
        var result = new StringBuilder(parts.head());
        for (var index = 0; index < sorted.size(); index++) {
            var together = index > 0 && isTogether(sorted.get(index - 1), sorted.get(index));
            result.append(index == 0 ? "" : together ? newline : newline + newline).append(sorted.get(index).text());
        }
        var action = new CodeAction("Sort the elements of this file by kind and name");
        action.setEdit(changes.of(request.resource().getURI(),
                Changes.replace(request.document(), 0, text.length(), result.append(parts.tail()).toString())));
        return List.of(action);
    }

    private static final Comparator<ElementBlocks.Block> ORDER = Comparator
            .comparingInt((ElementBlocks.Block block) -> kind(block.element()))
            .thenComparing(block -> block.element() instanceof NamedElement named && named.getName() != null ? named.getName() : "");

    /** Lines of one kind need no blank line between them. */
    private static boolean isTogether(ElementBlocks.Block first, ElementBlocks.Block second) {
        return kind(first.element()) == kind(second.element()) && first.text().indexOf('\n') < 0 && second.text().indexOf('\n') < 0;
    }

    private static int kind(Element element) {
        EPackage metamodel = element.eClass().getEPackage();
        return metamodel.getEClassifiers().indexOf(element.eClass());
    }
}
