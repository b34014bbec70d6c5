package org.erdsl.ide.server;

import java.util.List;
import org.apache.log4j.Logger;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.build.IncrementalBuilder.InternalStatefulIncrementalBuilder;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.erdsl.finding.Finding;

/** Checks the files of a build one by one: where that fails of one, it is said of that file, and the others go on. */
class LastingBuilder extends InternalStatefulIncrementalBuilder {

    private static final Logger LOG = Logger.getLogger(LastingBuilder.class);

    @Override
    protected boolean validate(Resource resource) {
        try {
            return super.validate(resource);
        } catch (RuntimeException | StackOverflowError e) {
            if (getOperationCanceledManager().isOperationCanceledException(e)) {
                throw e;
            }
            LOG.error("Checking " + resource.getURI() + " failed.", e);
            getRequest().getAfterValidate().afterValidate(resource.getURI(), List.of(failure(e)));
            return false;
        }
    }

    private static Issue failure(Throwable e) {
        var issue = new Issue.IssueImpl();
        issue.setSeverity(Severity.ERROR);
        issue.setCode(Finding.INTERNAL);
        issue.setMessage("erdsl itself failed when it checked this file (" + e + "); please report it");
        issue.setOffset(0);
        issue.setLength(0);
        issue.setLineNumber(1);
        issue.setColumn(1);
        return issue;
    }
}
