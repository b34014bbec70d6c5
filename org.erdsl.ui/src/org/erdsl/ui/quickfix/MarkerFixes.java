package org.erdsl.ui.quickfix;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.erdsl.ui.builder.ProblemMarkers;
import org.erdsl.ui.server.Answers;
import org.erdsl.ui.server.LanguageServerHost;

/** Offers in the Problems view what Ctrl+1 offers in the editor, also for files that are not open. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    /** Called by the platform when the first of our problems is selected. The server gets ready meanwhile. */
    public MarkerFixes() {
        LanguageServerHost.get().tell(server -> { });
    }

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !marker.getAttribute(ProblemMarkers.RULE, "").isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return MarkerProblem.of(marker).stream()
                .flatMap(problem -> Answers.await(problem.fixes()).stream())
                .flatMap(fixes -> fixes.stream().map(fix -> new MarkerFix(marker, fixes.indexOf(fix), fix.getTitle())))
                .toArray(IMarkerResolution[]::new);
    }
}
