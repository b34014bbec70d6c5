package org.erdsl.ui.builder;

import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.erdsl.check.Problem;
import org.erdsl.check.Severity;
import org.erdsl.ui.ErdslUi;

/** The findings of the last build, as the Problems view shows them. */
public final class ProblemMarkers {

    /** The marker type. */
    public static final String TYPE = ErdslUi.BUNDLE + ".problem";

    /** The attribute that holds the id of the rule. */
    public static final String RULE = "rule";

    /** The attribute that holds the column, counted from 1; the line is where the platform wants it. */
    public static final String COLUMN = "column";

    private ProblemMarkers() {
    }

    static void clear(IProject project) throws CoreException {
        project.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
    }

    /** Shows these problems and no others. */
    static void replace(IProject project, ProjectCheck.Result result) throws CoreException {
        clear(project);
        for (var failure : result.failures()) {
            add(project, failure);
        }
        for (var problem : result.problems()) {
            mark(result.file(problem), problem);
        }
    }

    /** Shows a failure of the whole project besides what is shown already. */
    static void add(IProject project, String failure) throws CoreException {
        project.createMarker(TYPE, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, failure));
    }

    private static void mark(IResource resource, Problem problem) throws CoreException {
        var place = problem.place();
        resource.createMarker(TYPE, Map.of(
                IMarker.SEVERITY, severity(problem.severity()),
                IMarker.MESSAGE, problem.message(),
                IMarker.LOCATION, NLS.bind(Texts.line, place.line()),
                IMarker.LINE_NUMBER, place.line(),
                IMarker.CHAR_START, place.offset(),
                IMarker.CHAR_END, place.offset() + place.length(),
                COLUMN, place.column(),
                RULE, problem.rule()));
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
