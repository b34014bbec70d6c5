package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.erdsl.ui.problems.ProblemAnnotation;

/** The real editor on a file, with what a user can see of it and do with it. */
record OpenEditor(ITextEditor part) {

    static OpenEditor on(IFile file) {
        return inUi(() -> new OpenEditor((ITextEditor) IDE.openEditor(
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file)));
    }

    /** The editor that has the focus now, or null. */
    static OpenEditor active() {
        return inUi(() -> {
            IEditorPart active = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
            return active instanceof ITextEditor text ? new OpenEditor(text) : null;
        });
    }

    IDocument document() {
        return part.getDocumentProvider().getDocument(part.getEditorInput());
    }

    String text() {
        return inUi(() -> document().get());
    }

    ISourceViewer viewer() {
        return (ISourceViewer) part.getAdapter(ITextViewer.class);
    }

    StyledText widget() {
        return viewer().getTextWidget();
    }

    /** Puts the text in place of the first occurrence of the other text, as typing does. */
    void replace(String old, String replacement) {
        inUi(() -> {
            document().replace(offset(old), old.length(), replacement);
            return null;
        });
    }

    /** Where the first occurrence of this text begins. */
    int offset(String text) {
        var offset = document().get().indexOf(text);
        if (offset < 0) {
            throw new AssertionError("No '" + text + "' in " + document().get());
        }
        return offset;
    }

    void select(int offset, int length) {
        inUi(() -> {
            part.selectAndReveal(offset, length);
            return null;
        });
    }

    String selectedLine() {
        return inUi(() -> {
            var document = document();
            var line = document.getLineInformationOfOffset(viewer().getSelectedRange().x);
            return document.get(line.getOffset(), line.getLength());
        });
    }

    void save() {
        inUi(() -> {
            part.doSave(null);
            return null;
        });
    }

    void close() {
        inUi(() -> part.getSite().getPage().closeEditor(part, false));
    }

    /** What is underlined in the editor now, and where. */
    Map<ProblemAnnotation, Position> problems() {
        return inUi(() -> Placed.of(viewer().getAnnotationModel(), ProblemAnnotation.class));
    }

    /** Waits until a finding of this rule is underlined, and tells where it begins. */
    int finding(String rule) {
        var offset = new AtomicInteger();
        until("a finding of " + rule, () -> {
            var first = problems().entrySet().stream().filter(problem -> problem.getKey().rule().equals(rule)).findFirst();
            first.ifPresent(problem -> offset.set(problem.getValue().getOffset()));
            return first.isPresent();
        }, this::messages);
        return offset.get();
    }

    /** The texts of what is underlined in the editor now. */
    List<String> messages() {
        return problems().keySet().stream().map(ProblemAnnotation::getText).toList();
    }
}
