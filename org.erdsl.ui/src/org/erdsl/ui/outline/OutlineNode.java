package org.erdsl.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.TextRanges;

/**
 * An element in the outline. Two are equal when they stand below equal ones under the same name, so that the tree keeps
 * what is open and selected while the text around it changes.
 */
final class OutlineNode {

    private record Place(Optional<Place> parent, String name, int sameBefore) {
    }

    private final Place place;
    private final OutlineNode parent;
    private final DocumentSymbol symbol;
    private final List<OutlineNode> children;

    private OutlineNode(Place place, OutlineNode parent, DocumentSymbol symbol) {
        this.place = place;
        this.parent = parent;
        this.symbol = symbol;
        children = of(this, symbol.getChildren() == null ? List.of() : symbol.getChildren());
    }

    /** Asks the server for the outline of a document. */
    static CompletableFuture<List<OutlineNode>> of(OpenDocument document) {
        return document.ask(service -> service.documentSymbol(new DocumentSymbolParams(document.identifier())))
                .thenApply(symbols -> of(null, symbols.stream().filter(Either::isRight).map(Either::getRight).toList()));
    }

    private static List<OutlineNode> of(OutlineNode parent, List<DocumentSymbol> symbols) {
        var nodes = new ArrayList<OutlineNode>();
        var names = new HashMap<String, Integer>();
        for (var symbol : symbols) {
            var place = new Place(Optional.ofNullable(parent).map(above -> above.place), symbol.getName(),
                    names.merge(symbol.getName(), 1, Integer::sum));
            nodes.add(new OutlineNode(place, parent, symbol));
        }
        return List.copyOf(nodes);
    }

    OutlineNode parent() {
        return parent;
    }

    List<OutlineNode> children() {
        return children;
    }

    DocumentSymbol symbol() {
        return symbol;
    }

    /** The innermost element of these around the position. */
    static Optional<OutlineNode> at(List<OutlineNode> nodes, Position position) {
        return nodes.stream().filter(node -> TextRanges.contains(node.symbol.getRange(), position)).findFirst()
                .map(node -> at(node.children, position).orElse(node));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && node.place.equals(place);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }

    @Override
    public String toString() {
        return symbol.getName();
    }
}
