package org.erdsl.ui.hover;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.ui.editors.text.EditorsUI;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.TextRanges;
import org.erdsl.ui.server.Tokens;

/** Shows what the server knows of the word under the mouse. The platform asks on a thread of its own. */
public final class ErdslTextHover implements ITextHover, ITextHoverExtension {

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return LanguageServerHost.get().documents().of(viewer.getDocument()).flatMap(document -> {
            var position = TextRanges.position(document.document(), region.getOffset());
            return Answers.await(document.ask(service -> service.hover(
                    new HoverParams(document.identifier(), position))));
        }).map(ErdslTextHover::text).filter(text -> !text.isBlank()).orElse(null);
    }

    private static String text(Hover hover) {
        return hover.getContents().map(strings -> "", MarkupContent::getValue);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return Tokens.at(viewer.getDocument(), offset).orElse(null);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return new MarkdownControls(EditorsUI.getTooltipAffordanceString());
    }
}
