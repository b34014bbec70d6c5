package org.erdsl.ide.server;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

/**
 * Says of every file what is true of it, also when the change was in another one.
 *
 * <p>A build checks the files that were written and those that refer to something of another name or place in them. The
 * rules look farther: whether a prefix is advertised twice is seen in both files. So the other files of the project are
 * checked after the build, once the author pauses. The author waits for the open file only, and a change made meanwhile
 * ends it.
 */
class ConsistentWorkspace extends LibraryAwareWorkspace {

    @Inject
    private OperationCanceledManager cancellation;

    /** What was said of each file last. */
    private final Map<URI, List<Said>> said = new ConcurrentHashMap<>();

    /** The files of which something else may be true by now. */
    private final Set<URI> stale = ConcurrentHashMap.newKeySet();

    private Procedure2<? super URI, ? super Iterable<Issue>> client;

    @Override
    public void initialize(List<WorkspaceFolder> folders, Procedure2<? super URI, ? super Iterable<Issue>> issueAcceptor,
            CancelIndicator cancelled) {
        client = issueAcceptor;
        super.initialize(folders, this::say, cancelled);
    }

    private void say(URI file, Iterable<Issue> issues) {
        said.put(file, Said.of(issues));
        client.apply(file, issues);
    }

    @Override
    protected void afterBuild(List<Delta> deltas) {
        for (var delta : deltas) {
            var project = getProjectManager(delta.getUri());
            if (project != null) {
                stale.addAll(project.getIndexState().getResourceDescriptions().getAllURIs());
            }
        }
        for (var delta : deltas) {
            stale.remove(delta.getUri());
        }
        super.afterBuild(deltas);
    }

    /**
     * Checks the files that builds have left unchecked since this was done last, and tells the client where there is
     * something else to say.
     *
     * @param cancelled what is not checked by then waits for the next time
     * @throws IllegalStateException when that failed of a file; the others are checked nevertheless
     */
    void checkOthers(CancelIndicator cancelled) {
        var failures = new ArrayList<RuntimeException>();
        for (var file : stale.stream().sorted((one, other) -> one.toString().compareTo(other.toString())).toList()) {
            cancellation.checkCanceled(cancelled);
            try {
                check(file, cancelled);
            } catch (RuntimeException e) {
                if (cancellation.isOperationCanceledException(e)) {
                    throw e;
                }
                failures.add(new IllegalStateException("Checking " + file + " failed.", e));
            }
            stale.remove(file);
        }
        if (!failures.isEmpty()) {
            var first = failures.remove(0);
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    private void check(URI file, CancelIndicator cancelled) {
        var project = getProjectManager(file);
        if (project != null && isPartOf(project, file)) {
            check((XtextResource) project.getResource(file), cancelled);
        }
    }

    private static boolean isPartOf(ProjectManager project, URI file) {
        return project.getIndexState().getResourceDescriptions().getResourceDescription(file) != null;
    }

    private void check(XtextResource resource, CancelIndicator cancelled) {
        var issues = resource.getResourceServiceProvider().getResourceValidator()
                .validate(resource, CheckMode.ALL, cancelled);
        cancellation.checkCanceled(cancelled);
        if (!Said.of(issues).equals(said.get(resource.getURI()))) {
            say(resource.getURI(), issues);
        }
    }

    /** What a client is told of an issue. */
    private record Said(Severity severity, String code, String message, Integer offset, Integer length, Integer line,
            Integer column, List<String> data) {

        static List<Said> of(Iterable<Issue> issues) {
            var said = new ArrayList<Said>();
            for (var issue : issues) {
                said.add(new Said(issue.getSeverity(), issue.getCode(), issue.getMessage(), issue.getOffset(),
                        issue.getLength(), issue.getLineNumber(), issue.getColumn(),
                        issue.getData() == null ? List.of() : Arrays.asList(issue.getData())));
            }
            return said;
        }
    }
}
