package org.erdsl.ui.coloring;

import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.custom.StyleRange;
import org.erdsl.ide.coloring.SyntaxToken;
import org.erdsl.ide.coloring.SyntaxTokens;

/** Colours the text by its tokens, and repaints exactly those that a change made different. */
final class SyntaxPainter implements IPresentationDamager, IPresentationRepairer {

    private IDocument document;
    private List<SyntaxToken> tokens = List.of();

    @Override
    public void setDocument(IDocument shown) {
        document = shown;
        tokens = shown == null ? List.of() : SyntaxTokens.of(shown.get());
    }

    /** From the first token that differs to the last: a comment that was opened may reach to the end of the text. */
    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        var before = tokens;
        tokens = SyntaxTokens.of(document.get());
        var growth = (event.getText() == null ? 0 : event.getText().length()) - event.getLength();
        var same = 0;
        while (same < Math.min(before.size(), tokens.size()) && before.get(same).equals(tokens.get(same))) {
            same++;
        }
        var last = tokens.size();
        var lastBefore = before.size();
        while (last > same && lastBefore > same && moved(before.get(lastBefore - 1), growth).equals(tokens.get(last - 1))) {
            last--;
            lastBefore--;
        }
        var start = same == 0 ? 0 : Math.min(tokens.get(same - 1).end(), event.getOffset());
        var end = last == tokens.size() ? document.getLength() : tokens.get(last).offset();
        return new Region(start, Math.max(0, end - start));
    }

    private static SyntaxToken moved(SyntaxToken token, int distance) {
        return new SyntaxToken(token.offset() + distance, token.length(), token.kind());
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        var end = damage.getOffset() + damage.getLength();
        for (var token : tokens) {
            var from = Math.max(token.offset(), damage.getOffset());
            var to = Math.min(token.end(), end);
            var look = SyntaxColors.of(token.kind());
            if (from < to && look != null) {
                presentation.addStyleRange(new StyleRange(from, to - from, look.getForeground(), null, look.getStyle()));
            }
        }
    }
}
