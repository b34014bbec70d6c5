package org.erdsl.ui.spelling;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.texteditor.spelling.ISpellingEngine;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingContext;
import org.erdsl.ide.spelling.EnglishDictionary;
import org.erdsl.ide.spelling.Words;

/** The platform's spelling service with erdsl's dictionary, for the text editors of the platform too. */
public final class EnglishEngine implements ISpellingEngine {

    @Override
    public void check(IDocument document, IRegion[] regions, SpellingContext context, ISpellingProblemCollector collector,
            IProgressMonitor monitor) {
        var dictionary = EnglishDictionary.get();
        var userWords = UserWords.get();
        var text = document.get();
        for (var region : regions) {
            if (monitor != null && monitor.isCanceled()) {
                return;
            }
            var end = Math.min(text.length(), region.getOffset() + region.getLength());
            for (var word : Words.in(text, Math.min(end, region.getOffset()), end)) {
                if (!dictionary.contains(word.text()) && !userWords.contains(word.text())) {
                    collector.accept(new UnknownWord(word));
                }
            }
        }
    }
}
