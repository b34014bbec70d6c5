package org.erdsl.ui.navigation;

import java.util.List;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.TextRanges;

/** Leads from a name to where it is declared. */
record DeclarationHyperlink(OpenDocument document, IRegion name) implements IHyperlink {

    @Override
    public void open() {
        var position = TextRanges.position(document.document(), name.getOffset());
        document.ask(service -> service.definition(new DefinitionParams(document.identifier(), position)))
                .thenAccept(answer -> locations(answer).stream().findFirst().ifPresent(location ->
                        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> DeclarationEditor.open(location))));
    }

    private static List<Location> locations(
            Either<List<? extends Location>, List<? extends LocationLink>> answer) {
        return answer.map(List::copyOf, links -> links.stream()
                .map(link -> new Location(link.getTargetUri(), link.getTargetSelectionRange())).toList());
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return name;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return NLS.bind(Texts.openDeclaration, text());
    }

    private String text() {
        return document.document().get().substring(name.getOffset(), name.getOffset() + name.getLength());
    }
}
