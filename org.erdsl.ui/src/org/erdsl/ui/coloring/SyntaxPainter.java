package org.erdsl.ui.coloring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.erdsl.ide.coloring.SyntaxToken;
import org.erdsl.ide.coloring.SyntaxToken.Kind;
import org.erdsl.ide.coloring.SyntaxTokens;

/** Colours the text by its tokens and their meanings, and repaints exactly those that a change made different. */
final class SyntaxPainter implements IPresentationDamager, IPresentationRepairer {

    private IDocument document;
    private List<PaintedToken> tokens = List.of();

    @Override
    public void setDocument(IDocument shown) {
        document = shown;
        tokens = shown == null ? List.of() : SyntaxTokens.of(shown.get()).stream().map(PaintedToken::of).toList();
    }

    /** From the first token that differs to the last: a comment that was opened may reach to the end of the text. */
    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        var before = tokens;
        var now = SyntaxTokens.of(document.get());
        var growth = (event.getText() == null ? 0 : event.getText().length()) - event.getLength();
        var same = 0;
        while (same < Math.min(before.size(), now.size()) && before.get(same).token().equals(now.get(same))) {
            same++;
        }
        var last = now.size();
        var lastBefore = before.size();
        while (last > same && lastBefore > same && before.get(lastBefore - 1).isMoved(growth, now.get(last - 1))) {
            last--;
            lastBefore--;
        }
        var painted = new ArrayList<>(before.subList(0, same));
        painted.addAll(changed(before.subList(same, lastBefore), now.subList(same, last)));
        for (var at = last; at < now.size(); at++) {
            painted.add(before.get(at - last + lastBefore).at(now.get(at)));
        }
        tokens = painted;
        var start = same == 0 ? 0 : Math.min(now.get(same - 1).end(), event.getOffset());
        var end = last == now.size() ? document.getLength() : now.get(last).offset();
        return new Region(start, Math.max(0, end - start));
    }

    /** A name in which somebody types keeps its meaning until the server tells the new one: it would flicker else. */
    private static List<PaintedToken> changed(List<PaintedToken> before, List<SyntaxToken> now) {
        if (before.size() == 1 && now.size() == 1 && before.get(0).token().kind() == Kind.NAME && now.get(0).kind() == Kind.NAME) {
            return List.of(before.get(0).at(now.get(0)));
        }
        return now.stream().map(PaintedToken::of).toList();
    }

    /**
     * Takes over what the server says of the text as it is now.
     *
     * @param meanings the looks by the offsets where their tokens begin
     * @return what is to be repainted; empty when all looks as before
     */
    Optional<IRegion> mean(Map<Integer, Look> meanings) {
        var before = tokens;
        tokens = before.stream().map(painted -> painted.with(Optional.ofNullable(meanings.get(painted.token().offset()))
                .or(() -> Look.of(painted.token().kind())))).toList();
        var first = 0;
        while (first < tokens.size() && tokens.get(first) == before.get(first)) {
            first++;
        }
        if (first == tokens.size()) {
            return Optional.empty();
        }
        var last = tokens.size() - 1;
        while (tokens.get(last) == before.get(last)) {
            last--;
        }
        var start = tokens.get(first).token().offset();
        return Optional.of(new Region(start, tokens.get(last).token().end() - start));
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        var end = damage.getOffset() + damage.getLength();
        for (var painted : tokens) {
            var from = Math.max(painted.token().offset(), damage.getOffset());
            var to = Math.min(painted.token().end(), end);
            if (from < to) {
                painted.look().ifPresent(look -> presentation.addStyleRange(TextLooks.style(from, to - from, look)));
            }
        }
    }
}
