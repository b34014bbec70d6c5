package org.erdsl.ui.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingContext;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;
import org.eclipse.ui.texteditor.spelling.SpellingService;
import org.erdsl.ide.spelling.EnglishDictionary;
import org.erdsl.ide.spelling.Spelling;
import org.erdsl.ide.spelling.Word;
import org.erdsl.ui.ErdslUi;
import org.erdsl.ui.Language;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.LanguageServerHost;

/**
 * Has the platform's spelling service check the words of one editor that are written for people. The language chooses
 * them, so that any engine the user installed is asked about English alone, and not about names and keywords.
 */
final class ModelSpelling implements IReconcilingStrategy, IReconcilingStrategyExtension {

    private final SpellingContext context = new SpellingContext();
    private volatile ISourceViewer viewer;
    private volatile IDocument document;
    private IProgressMonitor monitor;

    /** What the engine found, in its order. */
    private static final class Found implements ISpellingProblemCollector {

        private final List<SpellingProblem> problems = new ArrayList<>();

        @Override
        public void accept(SpellingProblem problem) {
            problems.add(problem);
        }

        @Override
        public void beginCollecting() {
            problems.clear();
        }

        @Override
        public void endCollecting() {
            // Shown when it is known that the text is still the same.
        }
    }

    ModelSpelling() {
        context.setContentType(Platform.getContentTypeManager().getContentType(ErdslUi.CONTENT_TYPE));
    }

    void install(ISourceViewer shown) {
        viewer = shown;
    }

    @Override
    public void setDocument(IDocument shown) {
        document = shown;
    }

    @Override
    public void setProgressMonitor(IProgressMonitor shown) {
        monitor = shown;
    }

    @Override
    public void initialReconcile() {
        check();
    }

    @Override
    public void reconcile(DirtyRegion dirty, IRegion part) {
        check();
    }

    @Override
    public void reconcile(IRegion everywhere) {
        check();
    }

    /** On the reconciler's thread. */
    private void check() {
        if (!(document instanceof IDocumentExtension4 text)) {
            return;
        }
        var checked = document;
        var stamp = text.getModificationStamp();
        if (!EditorsUI.getPreferenceStore().getBoolean(SpellingService.PREFERENCE_SPELLING_ENABLED)) {
            show(List.of());
            return;
        }
        words(checked).ifPresent(words -> {
            var found = new Found();
            var regions = words.stream().map(word -> (IRegion) new Region(word.offset(), word.length())).toArray(IRegion[]::new);
            EditorsUI.getSpellingService().check(checked, regions, context, found, monitor);
            // A change meanwhile has moved the words, and brings the next check.
            if (text.getModificationStamp() == stamp && checked == document) {
                show(found.problems);
            }
        });
    }

    /** The words to check; nothing when it is not known yet which of them are names. */
    private static Optional<List<Word>> words(IDocument checked) {
        var known = ProjectWords.of(checked).map(ProjectWords::read).orElse(Set.of());
        var words = Language.get().injector().getInstance(Spelling.class).words(checked.get()).stream()
                .filter(word -> !known.contains(small(word.text()))).toList();
        var open = LanguageServerHost.get().documents().of(checked);
        var unknown = words.stream().map(Word::text).filter(word -> !EnglishDictionary.get().contains(word)).distinct().toList();
        if (open.isEmpty() || unknown.isEmpty()) {
            return Optional.of(words);
        }
        return Answers.await(open.get().names(unknown)).map(names -> {
            var small = new HashSet<String>();
            names.forEach(name -> small.add(small(name)));
            return words.stream().filter(word -> !small.contains(small(word.text()))).toList();
        });
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Puts what was found in place of what was shown, unless that is the same. */
    private void show(List<SpellingProblem> problems) {
        var model = viewer == null ? null : viewer.getAnnotationModel();
        if (!(model instanceof IAnnotationModelExtension shown)) {
            return;
        }
        var before = new ArrayList<SpellingAnnotation>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation instanceof SpellingAnnotation mistake) {
                before.add(mistake);
            }
        });
        Map<Annotation, Position> now = new HashMap<>();
        problems.forEach(problem -> now.put(new SpellingAnnotation(problem), new Position(problem.getOffset(), problem.getLength())));
        var shownBefore = before.stream().map(mistake -> Place.of(mistake, model.getPosition(mistake))).collect(Collectors.toSet());
        var shownNow = problems.stream().map(Place::of).collect(Collectors.toSet());
        if (!shownBefore.equals(shownNow)) {
            shown.replaceAnnotations(before.toArray(Annotation[]::new), now);
        }
    }

    /**
     * What tells one mistake from another. A mistake that has moved with its text is another one: its proposals are about
     * the place where it was found.
     */
    private record Place(int offset, int length, String message) {

        static Place of(SpellingProblem problem) {
            return new Place(problem.getOffset(), problem.getLength(), problem.getMessage());
        }

        static Place of(SpellingAnnotation mistake, Position position) {
            var found = of(mistake.getSpellingProblem());
            return position != null && position.offset == found.offset ? found : new Place(-1, 0, found.message);
        }
    }
}
