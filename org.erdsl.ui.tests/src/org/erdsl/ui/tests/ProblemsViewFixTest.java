package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The fixes of the Problems view, asked for as the view asks. */
class ProblemsViewFixTest {

    private static final String RULE = "region-needs-both-communities";

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void severalProblemsOfClosedFilesAtOnce() throws Exception {
        var good = Models.plaintextContoso();
        var bad = good.replace("12076:51002, 12076:51003 except", "12076:51002 except");
        assertTrue(!bad.equals(good));
        var file = project.model("a.erdsl", bad);
        var editor = OpenEditor.on(file);
        until("a problem", () -> !problems(file).isEmpty(), () -> problems(file));
        editor.close();
        var before = problems(file).size();
        var marker = problems(file).get(0);
        until("fixes", () -> resolutions(marker).length > 0, () -> "none");
        var fix = (WorkbenchMarkerResolution) inUi(() -> resolutions(marker)[0]);
        var others = inUi(() -> fix.findOtherMarkers(problems(file).toArray(IMarker[]::new)));
        assertArrayEquals(problems(file).subList(1, before).toArray(), others);
        inUi(() -> {
            fix.run(problems(file).toArray(IMarker[]::new), null);
            return null;
        });
        until("no problem", () -> problems(file).isEmpty(), () -> problems(file));
        until("the file as it was", () -> file.readString().equals(good), () -> text(file));
    }

    private static IMarkerResolution[] resolutions(IMarker marker) {
        return IDE.getMarkerHelpRegistry().getResolutions(marker);
    }

    private static List<IMarker> problems(IFile file) {
        try {
            return Arrays.stream(file.findMarkers("org.erdsl.ui.problem", true, 0))
                    .filter(marker -> marker.getAttribute("rule", "").equals(RULE)).toList();
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String text(IFile file) {
        try {
            return file.readString();
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }
}
