package org.erdsl.ui.references;

import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.NewSearchUI;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.OpenDocument;
import org.erdsl.ui.server.Sources;

/** The question where an element is named, as the Search view knows questions: it can be asked again. */
public final class ReferencesQuery implements ISearchQuery {

    private final OpenDocument document;
    private final Position position;
    private final String name;
    private final ReferencesResult result = new ReferencesResult(this);

    private ReferencesQuery(OpenDocument document, Position position, String name) {
        this.document = document;
        this.position = position;
        this.name = name;
    }

    /** Asks in the background, and shows what is found in the Search view; on the user interface thread. */
    public static void start(OpenDocument document, Position position, String name) {
        NewSearchUI.runQueryInBackground(new ReferencesQuery(document, position, name));
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        try {
            var found = document.ask(service -> service.references(
                    new ReferenceParams(document.identifier(), position, new ReferenceContext(false)))).get();
            (found == null ? List.<Location>of() : found).forEach(this::add);
            return Status.OK_STATUS;
        } catch (ExecutionException failure) {
            return Status.error(Answers.reason(failure));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        }
    }

    private void add(Location location) {
        var uri = URI.create(location.getUri());
        var reference = new Reference(uri, location.getRange(), Sources.line(uri, location.getRange().getStart().getLine()));
        result.addMatch(new ReferenceMatch(reference));
    }

    @Override
    public String getLabel() {
        return NLS.bind(Texts.search, name);
    }

    String resultLabel(int count) {
        return NLS.bind(count == 1 ? Texts.oneReference : Texts.references, name, count);
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ISearchResult getSearchResult() {
        return result;
    }
}
