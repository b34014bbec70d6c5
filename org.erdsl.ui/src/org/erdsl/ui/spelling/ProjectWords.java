package org.erdsl.ui.spelling;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;

/**
 * The words that everybody who works on a project agreed on: the file {@code .erdsl-words} in it, one word a line, to be
 * committed with the models. Lines that begin with # are remarks. Capitals do not matter.
 *
 * @param file the file, which need not exist
 */
record ProjectWords(IFile file) {

    static final String FILE = ".erdsl-words";

    /** The words for a text that is open; nothing when it is no file of a project. */
    static Optional<ProjectWords> of(IDocument document) {
        var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        var model = buffer == null || buffer.getLocation() == null ? null
                : FileBuffers.getWorkspaceFileAtLocation(buffer.getLocation());
        return model == null ? Optional.empty() : Optional.of(new ProjectWords(model.getProject().getFile(FILE)));
    }

    /** All words, in small letters. Reads the file. */
    Set<String> read() {
        try {
            return !file.exists() ? Set.of() : file.readString().lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        } catch (CoreException unreadable) {
            // Somebody who removes the file meanwhile wants no words; whoever cannot read it learns why.
            if (file.exists()) {
                ILog.of(ProjectWords.class).log(unreadable.getStatus());
            }
            return Set.of();
        }
    }

    /** Adds a word at the end of the file, beside the user interface thread. */
    void add(String word) {
        var job = new WorkspaceJob(NLS.bind(Texts.adding, word, file.getProject().getName())) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                append(word, monitor);
                return Status.OK_STATUS;
            }
        };
        job.setRule(file.getProject());
        job.schedule();
    }

    private void append(String word, IProgressMonitor monitor) throws CoreException {
        var before = file.exists() ? file.readString() : "";
        var separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        file.write((before + separator + word + "\n").getBytes(StandardCharsets.UTF_8), false, false, true, monitor);
    }

    /** Whether an event of the workspace tells of a change of the file. */
    boolean changedIn(IResourceChangeEvent event) {
        var delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
        return delta != null && delta.getResource().getType() == IResource.FILE;
    }
}
