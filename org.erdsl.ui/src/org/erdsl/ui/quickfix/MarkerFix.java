package org.erdsl.ui.quickfix;

import java.util.Arrays;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.erdsl.ui.builder.ProblemMarkers;

/** A fix in the Problems view; for all selected problems of the same rule at once, if the user wants that. */
final class MarkerFix extends WorkbenchMarkerResolution {

    private final IMarker marker;
    private final int index;
    private final String title;

    /** @param index which of the fixes of the problem it is, counted from 0: of other problems it is the same one */
    MarkerFix(IMarker marker, int index, String title) {
        this.marker = marker;
        this.index = index;
        this.title = title;
    }

    @Override
    public String getLabel() {
        return title;
    }

    @Override
    public void run(IMarker chosen) {
        run(new IMarker[] {chosen}, null);
    }

    /** In the background, one after the other: each sees the texts as the one before left them. */
    @Override
    public void run(IMarker[] chosen, IProgressMonitor monitor) {
        new FixMarkers(title, Arrays.asList(chosen), index).schedule();
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] all) {
        return Arrays.stream(all).filter(other -> !other.equals(marker) && rule(other).equals(rule(marker)))
                .toArray(IMarker[]::new);
    }

    private static String rule(IMarker marker) {
        return marker.getAttribute(ProblemMarkers.RULE, "");
    }

    @Override
    public String getDescription() {
        return title;
    }

    @Override
    public Image getImage() {
        return null;
    }
}
