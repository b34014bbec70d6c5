package org.erdsl.ui.coloring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.SemanticTokensLegend;

/** Reads the server's semantic tokens: five numbers for each, its place counted from the one before it. */
final class MeaningsOfText {

    private static final int NUMBERS_OF_A_TOKEN = 5;
    private static final int COLUMN = 1;
    private static final int TYPE = 3;
    private static final int MODIFIERS = 4;

    private MeaningsOfText() {
    }

    /**
     * The looks by the offsets where their tokens begin.
     *
     * @param text the text that the server was asked about
     * @throws BadLocationException when it is another text
     */
    static Map<Integer, Look> read(List<Integer> data, SemanticTokensLegend legend, IDocument text)
            throws BadLocationException {
        var looks = new HashMap<Integer, Look>();
        var line = 0;
        var column = 0;
        for (var at = 0; at < data.size(); at += NUMBERS_OF_A_TOKEN) {
            line += data.get(at);
            column = data.get(at + COLUMN) + (data.get(at) == 0 ? column : 0);
            var offset = text.getLineOffset(line) + column;
            var bits = data.get(at + MODIFIERS);
            var modifiers = IntStream.range(0, legend.getTokenModifiers().size()).filter(bit -> (bits & 1 << bit) != 0)
                    .mapToObj(legend.getTokenModifiers()::get).toList();
            Look.of(legend.getTokenTypes().get(data.get(at + TYPE)), modifiers).ifPresent(look -> looks.put(offset, look));
        }
        return looks;
    }
}
