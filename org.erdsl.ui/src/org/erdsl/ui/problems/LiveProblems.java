package org.erdsl.ui.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ui.PlatformUI;
import org.erdsl.ui.quickfix.Fix;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.FindingsListener;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.TextRanges;

/** Shows the server's findings in the open editors, while the author types. */
public final class LiveProblems implements FindingsListener {

    /** Replaces what was shown of this file. Fixes are asked for now, so that they are there when the author wants them. */
    @Override
    public void found(OpenDocument document, List<Diagnostic> findings) {
        if (findings.isEmpty()) {
            showLater(document, List.of());
        } else {
            askForFixes(document, findings);
        }
    }

    private void askForFixes(OpenDocument document, List<Diagnostic> findings) {
        var version = new int[1];
        document.ask(service -> {
            version[0] = document.version();
            var everywhere = TextRanges.whole(document.document());
            return service.codeAction(
                    new CodeActionParams(document.identifier(), everywhere,
                            new CodeActionContext(findings, List.of(CodeActionKind.QuickFix))));
        }).exceptionally(failure -> {
            Answers.logUnlessOvertaken(failure);
            return List.of();
        })
                .thenAccept(actions -> showLater(document, annotations(document, findings, actions, version[0])));
    }

    private static List<ProblemAnnotation> annotations(OpenDocument document, List<Diagnostic> findings,
            List<Either<Command, CodeAction>> actions, int version) {
        var annotations = new ArrayList<ProblemAnnotation>();
        for (var finding : findings) {
            var fixes = actions.stream().filter(Either::isRight).map(Either::getRight)
                    .filter(action -> action.getDiagnostics().contains(finding))
                    .map(action -> new Fix(document, version, action)).toList();
            annotations.add(new ProblemAnnotation(finding, fixes));
        }
        return annotations;
    }

    private static void showLater(OpenDocument document, List<ProblemAnnotation> annotations) {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(document, annotations));
        }
    }

    private static void show(OpenDocument document, List<ProblemAnnotation> annotations) {
        var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document.document());
        if (buffer == null || !(buffer.getAnnotationModel() instanceof IAnnotationModelExtension model)) {
            return;
        }
        Map<Annotation, Position> shown = new HashMap<>();
        for (var annotation : annotations) {
            var region = TextRanges.region(document.document(), annotation.range());
            shown.put(annotation, new Position(region.getOffset(), region.getLength()));
        }
        model.replaceAnnotations(shownBefore(buffer.getAnnotationModel()), shown);
    }

    private static Annotation[] shownBefore(IAnnotationModel model) {
        var before = new ArrayList<Annotation>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation instanceof ProblemAnnotation) {
                before.add(annotation);
            }
        });
        return before.toArray(Annotation[]::new);
    }
}
