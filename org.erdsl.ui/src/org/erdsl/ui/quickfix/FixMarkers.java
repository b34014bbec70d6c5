package org.erdsl.ui.quickfix;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.lsp4j.CodeAction;
import org.erdsl.ui.change.PerformChange;
import org.erdsl.ui.server.Answers;

/** Fixes problems of the last build one after the other, in files that are open or not. */
final class FixMarkers extends WorkspaceJob {

    private final List<IMarker> markers;
    private final int index;

    FixMarkers(String title, List<IMarker> markers, int index) {
        super(title);
        this.markers = markers;
        this.index = index;
        setRule(ResourcesPlugin.getWorkspace().getRoot());
        setUser(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        var files = markers.stream().map(IMarker::getResource).filter(IFile.class::isInstance).map(IFile.class::cast)
                .distinct().toList();
        var buffers = FileBuffers.getTextFileBufferManager();
        // The platform moves the problems of a text with its changes as long as the text is held in memory.
        for (var file : files) {
            buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        }
        try {
            var progress = SubMonitor.convert(monitor, markers.size());
            for (var marker : markers) {
                var fix = MarkerProblem.of(marker).flatMap(this::fix);
                if (fix.isPresent()) {
                    PerformChange.perform(fix.get().getTitle(), fix.get().getEdit(), progress.split(1));
                }
            }
            return Status.OK_STATUS;
        } finally {
            for (var file : files) {
                buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
            }
        }
    }

    private Optional<CodeAction> fix(MarkerProblem problem) {
        return Answers.await(problem.fixes()).filter(fixes -> index < fixes.size()).map(fixes -> fixes.get(index));
    }
}
