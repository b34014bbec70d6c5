package org.erdsl.ui.spelling;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.SpellingService;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.OpenDocument;

/**
 * Checks the spelling of a model on a thread of its own: after a pause in typing, after each check of the text by the
 * server, which tells names, and when the known words or the platform's settings change.
 */
public final class SpellingReconciler extends MonoReconciler {

    private final ModelSpelling spelling;
    private final Runnable again = this::forceReconciling;
    private final IPropertyChangeListener settings = change -> {
        if (change.getProperty().equals(SpellingService.PREFERENCE_SPELLING_ENABLED)
                || change.getProperty().equals(SpellingService.PREFERENCE_SPELLING_ENGINE)) {
            forceReconciling();
        }
    };
    private final IResourceChangeListener files = this::wordsOfProjectChanged;
    private OpenDocument document;

    /** Called by the Generic Editor. */
    public SpellingReconciler() {
        this(new ModelSpelling());
    }

    private SpellingReconciler(ModelSpelling spelling) {
        super(spelling, false);
        this.spelling = spelling;
    }

    @Override
    public void install(ITextViewer viewer) {
        if (viewer instanceof ISourceViewer shown) {
            spelling.install(shown);
        }
        UserWords.get().addListener(again);
        EditorsUI.getPreferenceStore().addPropertyChangeListener(settings);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
        super.install(viewer);
    }

    @Override
    public void uninstall() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
        EditorsUI.getPreferenceStore().removePropertyChangeListener(settings);
        UserWords.get().removeListener(again);
        follow(null);
        super.uninstall();
    }

    @Override
    protected void reconcilerDocumentChanged(IDocument shown) {
        super.reconcilerDocumentChanged(shown);
        follow(shown);
    }

    private void follow(IDocument shown) {
        if (document != null) {
            document.removeCheckListener(again);
        }
        document = shown == null ? null : LanguageServerHost.get().documents().of(shown).orElse(null);
        if (document != null) {
            document.addCheckListener(again);
        }
    }

    private void wordsOfProjectChanged(IResourceChangeEvent event) {
        var shown = getTextViewer() == null ? null : getTextViewer().getDocument();
        if (shown != null && ProjectWords.of(shown).filter(words -> words.changedIn(event)).isPresent()) {
            forceReconciling();
        }
    }
}
