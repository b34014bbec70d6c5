package org.erdsl.ui.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.LanguageServerHost;
import org.erdsl.ui.server.OpenDocument;

/** Asks the server for the folds after a pause in typing, and keeps those that are closed closed. */
final class Folding implements IReconcilingStrategy, IReconcilingStrategyExtension, IProjectionListener {

    private ProjectionViewer viewer;
    private IDocument document;

    void install(ProjectionViewer folded) {
        viewer = folded;
        viewer.addProjectionListener(this);
    }

    void uninstall() {
        if (viewer != null) {
            viewer.removeProjectionListener(this);
            viewer = null;
        }
    }

    @Override
    public void setDocument(IDocument shown) {
        document = shown;
    }

    @Override
    public void initialReconcile() {
        update();
    }

    @Override
    public void reconcile(IRegion everywhere) {
        update();
    }

    @Override
    public void reconcile(DirtyRegion dirty, IRegion part) {
        update();
    }

    private void update() {
        if (viewer != null && viewer.getProjectionAnnotationModel() != null) {
            LanguageServerHost.get().documents().of(document).ifPresent(this::update);
        }
    }

    /** In the reconciler's thread, which may wait. An answer about a text that has changed since is of no use. */
    private void update(OpenDocument open) {
        var version = open.version();
        Answers.await(open.ask(service -> service.foldingRange(new FoldingRangeRequestParams(open.identifier()))))
                .filter(folds -> open.version() == version)
                .ifPresent(this::show);
    }

    private void show(List<FoldingRange> folds) {
        var folded = viewer;
        var model = folded == null ? null : folded.getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        var wanted = positions(folds);
        var gone = new ArrayList<Annotation>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (!wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        });
        Map<Annotation, Position> added = new HashMap<>();
        wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
        }
    }

    /** Whole lines, one fold from each line. */
    private List<Position> positions(List<FoldingRange> folds) {
        var positions = new HashMap<Integer, Position>();
        for (var fold : folds) {
            try {
                if (fold.getEndLine() > fold.getStartLine()) {
                    var start = document.getLineOffset(fold.getStartLine());
                    var end = document.getLineOffset(fold.getEndLine()) + document.getLineLength(fold.getEndLine());
                    positions.merge(start, new Position(start, end - start),
                            (one, other) -> one.getLength() >= other.getLength() ? one : other);
                }
            } catch (BadLocationException outdated) {
                // The text has become shorter since the question: the next change of the text brings new folds.
                return new ArrayList<>(positions.values());
            }
        }
        return new ArrayList<>(positions.values());
    }

    @Override
    public void projectionEnabled() {
        if (document != null) {
            LanguageServerHost.get().documents().of(document).ifPresent(open -> open
                    .ask(service -> service.foldingRange(new FoldingRangeRequestParams(open.identifier())))
                    .thenAccept(this::show));
        }
    }

    @Override
    public void projectionDisabled() {
        // The viewer drops the folds itself.
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        // An answer takes no time worth showing.
    }
}
