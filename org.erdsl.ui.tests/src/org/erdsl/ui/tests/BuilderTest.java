package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a build leaves: markers in the Problems view, and outputs in the project. */
class BuilderTest {

    private static final String BOTH = "accept community 12076:51002, 12076:51003";
    private static final String ONE = "accept community 12076:51002";
    private static final String RULE = "region-needs-both-communities";

    private static final List<String> OUTPUTS = List.of("gateways/amsterdamGateway/settings.json",
            "routers/edge1.plaintext.txt", "routers/edge2.plaintext.txt");

    @RegisterExtension
    final TestProject project = new TestProject();

    @Test
    void openingAModelMakesAnErdslProject() throws Exception {
        assertFalse(project.get().hasNature("org.erdsl.ui.nature"));
        OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        until("the nature", () -> project.get().hasNature("org.erdsl.ui.nature"), () -> "none");
        assertEquals(1, project.get().getDescription().getBuildSpec().length);
    }

    @Test
    void savingSetsMarkersAndRemovesThem() throws Exception {
        var file = project.model("a.erdsl", Models.plaintextContoso());
        var editor = OpenEditor.on(file);
        editor.replace(BOTH, ONE);
        editor.save();
        until("a marker", () -> rules(file).contains(RULE), () -> rules(file));
        var marker = markers(file).get(rules(file).indexOf(RULE));
        var linesBefore = Models.plaintextContoso().lines().takeWhile(line -> !line.contains(BOTH)).count();
        assertEquals(linesBefore + 1, marker.getAttribute(IMarker.LINE_NUMBER, 0));
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("12076:51003"));

        editor.replace(ONE, BOTH);
        editor.save();
        until("no marker", () -> !rules(file).contains(RULE), () -> rules(file));
    }

    @Test
    void savingWritesTheOutputsAndAnErrorLeavesThemAsTheyWere() throws Exception {
        var editor = OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        until("the outputs", () -> outputs().containsAll(OUTPUTS), this::outputs);
        var router = project.get().getFile("generated/routers/edge1.plaintext.txt");
        until("a derived file", router::isDerived, router::getName);
        assertTrue(router.readString().contains("from a.erdsl"), router.readString());
        var own = project.get().getFile("generated/notes.txt");
        own.create("mine".getBytes(StandardCharsets.UTF_8), true, false, null);

        var before = router.readString();
        editor.replace(BOTH, ONE);
        editor.save();
        var model = project.get().getFile("a.erdsl");
        until("the error", () -> rules(model).contains(RULE), () -> rules(model));
        assertTrue(outputs().containsAll(OUTPUTS), () -> outputs().toString());
        assertEquals(before, router.readString());

        editor.replace(ONE, BOTH);
        editor.replace("CONTOSO-AMS", "CONTOSO-AMSTERDAM");
        editor.save();
        var settings = project.get().getFile("generated/gateways/amsterdamGateway/settings.json");
        until("the new name", () -> settings.readString().contains("CONTOSO-AMSTERDAM"), settings::getName);
        assertTrue(outputs().contains("notes.txt"));
    }

    private List<String> outputs() {
        var folder = project.get().getFolder("generated");
        var found = new ArrayList<String>();
        try {
            folder.accept(resource -> {
                if (resource.getType() == IResource.FILE) {
                    found.add(resource.getFullPath().makeRelativeTo(folder.getFullPath()).toString());
                }
                return true;
            });
        } catch (CoreException absent) {
            return List.of();
        }
        return found.stream().sorted().toList();
    }

    @Test
    void markersOfTheLastBuildAreNotPaintedBesideTheLiveFindings() throws Exception {
        var file = project.model("a.erdsl", Models.plaintextContoso());
        var editor = OpenEditor.on(file);
        editor.replace(BOTH, ONE);
        editor.save();
        until("a marker", () -> rules(file).contains(RULE), () -> rules(file));
        until("its annotation", () -> !markerAnnotations(editor).isEmpty(), () -> "none");
        for (var annotation : markerAnnotations(editor)) {
            var look = inUi(() -> EditorsUI.getAnnotationPreferenceLookup().getAnnotationPreference(annotation));
            assertNull(look.getTextPreferenceKey());
            assertNull(look.getHighlightPreferenceKey());
            assertNull(look.getOverviewRulerPreferenceKey());
            assertNull(look.getVerticalRulerPreferenceKey());
        }
    }

    @Test
    void unreadableModelIsOneProblemOfTheProject() throws Exception {
        OpenEditor.on(project.model("a.erdsl", Models.plaintextContoso()));
        var latin1 = project.get().getFile("latin1.erdsl");
        latin1.create(new byte[] {'/', '/', ' ', (byte) 0xE9, '\n'}, true, false, null);
        until("a marker", () -> messages(project.get()).stream().anyMatch(text -> text.contains("not UTF-8")), () -> messages(project.get()));
        assertEquals(1, messages(project.get()).size());
    }

    private static List<MarkerAnnotation> markerAnnotations(OpenEditor editor) {
        return inUi(() -> List.copyOf(Placed.of(editor.viewer().getAnnotationModel(), MarkerAnnotation.class).keySet()));
    }

    private static List<IMarker> markers(IResource resource) {
        try {
            return Arrays.asList(resource.findMarkers("org.erdsl.ui.problem", true, IResource.DEPTH_INFINITE));
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<String> rules(IResource resource) {
        return markers(resource).stream().map(marker -> marker.getAttribute("rule", "")).toList();
    }

    private static List<String> messages(IResource resource) {
        return markers(resource).stream().map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
    }
}
