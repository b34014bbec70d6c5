package org.erdsl.ui.builder;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.erdsl.check.Problem;
import org.erdsl.finding.Severity;
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

    /** Shows these problems and no others; what is shown already stays as it is. */
    static void replace(IProject project, ProjectCheck.Result result) throws CoreException {
        var wanted = new LinkedHashMap<Shown, Integer>();
        for (var failure : result.failures()) {
            wanted.merge(new Shown(project, attributes(failure)), 1, Integer::sum);
        }
        for (var problem : result.problems()) {
            wanted.merge(new Shown(result.file(problem), attributes(problem)), 1, Integer::sum);
        }
        for (var marker : project.findMarkers(TYPE, true, IResource.DEPTH_INFINITE)) {
            var shown = new Shown(marker.getResource(), marker.getAttributes());
            if (wanted.getOrDefault(shown, 0) > 0) {
                wanted.merge(shown, -1, Integer::sum);
            } else {
                marker.delete();
            }
        }
        for (var missing : wanted.entrySet()) {
            for (var count = 0; count < missing.getValue(); count++) {
                missing.getKey().resource().createMarker(TYPE, missing.getKey().attributes());
            }
        }
    }

    private record Shown(IResource resource, Map<String, Object> attributes) {
    }

    /** Shows a failure of the whole project besides what is shown already. */
    static void add(IProject project, String failure) throws CoreException {
        project.createMarker(TYPE, attributes(failure));
    }

    private static Map<String, Object> attributes(String failure) {
        return Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, failure);
    }

    private static Map<String, Object> attributes(Problem problem) {
        var place = problem.place();
        return Map.of(
                IMarker.SEVERITY, severity(problem.severity()),
                IMarker.MESSAGE, problem.message(),
                IMarker.LOCATION, NLS.bind(Texts.line, place.line()),
                IMarker.LINE_NUMBER, place.line(),
                IMarker.CHAR_START, place.offset(),
                IMarker.CHAR_END, place.offset() + place.length(),
                COLUMN, place.column(),
                RULE, problem.rule());
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
