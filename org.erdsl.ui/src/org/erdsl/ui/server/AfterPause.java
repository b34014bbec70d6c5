package org.erdsl.ui.server;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/** Does something after a pause in the changes of a text, beside the user interface thread: not at every key. */
public final class AfterPause extends Job implements IDocumentListener {

    private static final long PAUSE_MILLISECONDS = 200;

    private final Runnable action;

    /** @param name of the job, for those who look at what runs */
    public AfterPause(String name, Runnable action) {
        super(name);
        this.action = action;
        setSystem(true);
    }

    /** Begins the pause anew. */
    public void restart() {
        cancel();
        schedule(PAUSE_MILLISECONDS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        action.run();
        return Status.OK_STATUS;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // The text after the change is what counts.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        restart();
    }
}
