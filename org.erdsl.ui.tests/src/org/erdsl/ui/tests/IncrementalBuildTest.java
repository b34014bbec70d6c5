package org.erdsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.erdsl.ui.builder.ErdslNature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a build does again and what it leaves as it is, with no file open in an editor. */
class IncrementalBuildTest {

    private static final String BOTH = "accept community 12076:51002, 12076:51003";
    private static final String ONE = "accept community 12076:51002";
    private static final String EDGE1 = "generated/routers/edge1.plaintext.txt";

    private static final List<String> ALL_STEPS = List.of("Reading a.erdsl", "Reading b.erdsl", "Checking a.erdsl",
            "Checking b.erdsl", "Generating");

    @RegisterExtension
    final TestProject project = new TestProject();

    /** Else the platform would build between the steps of a test. */
    @BeforeEach
    void onlyWhenAsked() throws Exception {
        buildAutomatically(false);
        ErdslNature.addTo(project.get());
    }

    @AfterEach
    void automatically() throws Exception {
        buildAutomatically(true);
    }

    private static void buildAutomatically(boolean automatically) throws CoreException {
        var description = ResourcesPlugin.getWorkspace().getDescription();
        description.setAutoBuilding(automatically);
        ResourcesPlugin.getWorkspace().setDescription(description);
    }

    @Test
    void progressNamesTheFiles() throws Exception {
        project.model("a.erdsl", Models.plaintextContoso());
        project.model("b.erdsl", "site utrecht\n");
        var progress = build();
        assertEquals(ALL_STEPS, progress.steps());
        assertTrue(progress.reported() > 0);
        assertTrue(project.get().getFile(EDGE1).exists());
    }

    @Test
    void cancelledBuildChangesNothingAndTheNextOneDoesItAll() throws Exception {
        var model = project.model("a.erdsl", Models.plaintextContoso());
        project.model("b.erdsl", "site utrecht\n");
        // Nothing is done after the file at which somebody cancels, and all of it by the next build.
        assertEquals(ALL_STEPS.subList(0, 4), cancelAt("Checking b.erdsl").steps());
        assertFalse(project.get().getFile(EDGE1).exists());
        assertEquals(ALL_STEPS, build().steps());
        assertTrue(project.get().getFile(EDGE1).exists());
        write(model, Models.plaintextContoso().replace(BOTH, ONE));
        assertEquals(ALL_STEPS.subList(0, 1), cancelAt("Reading a.erdsl").steps());
        assertEquals(ALL_STEPS.subList(0, 3), cancelAt("Checking a.erdsl").steps());
        assertEquals(List.of(), messages(model));
        var generated = project.get().getFile(EDGE1).readString();
        assertEquals(ALL_STEPS, build().steps());
        assertTrue(messages(model).toString().contains("12076:51003"), () -> messages(model).toString());
        assertEquals(generated, project.get().getFile(EDGE1).readString());
        assertEquals(List.of(), build().steps());
    }

    private RecordedProgress cancelAt(String step) {
        var progress = new RecordedProgress(step);
        assertThrows(OperationCanceledException.class,
                () -> project.get().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, progress));
        return progress;
    }

    @Test
    void otherFilesAreNoReasonToCheck() throws Exception {
        project.model("a.erdsl", Models.plaintextContoso());
        build();
        project.model("notes.txt", "mine");
        assertEquals(List.of(), build().steps());
    }

    @Test
    void fileThatIsNotOpenHasMarkersAndKeepsThemWhileAnotherChanges() throws Exception {
        project.model("a.erdsl", Models.plaintextContoso());
        var unknown = project.model("b.erdsl", "gateway spare {\n    site nowhere\n}\n");
        build();
        var before = markers(unknown);
        assertEquals(List.of(2), before.stream().map(marker -> marker.getAttribute(IMarker.LINE_NUMBER, 0)).toList());
        write(project.get().getFile("a.erdsl"), Models.plaintextContoso().replace(BOTH, ONE));
        build();
        assertEquals(before, markers(unknown));
        assertTrue(messages(project.get().getFile("a.erdsl")).toString().contains("12076:51003"));
    }

    @Test
    void outputsOfARouterThatIsNoMoreAreRemoved() throws Exception {
        var model = project.model("a.erdsl", Models.plaintextContoso());
        build();
        var edge2 = project.get().getFile("generated/routers/edge2.plaintext.txt");
        assertTrue(edge2.isDerived());
        write(model, Models.plaintextContoso().replace("edge2", "edge3"));
        build();
        assertFalse(edge2.exists());
        assertTrue(project.get().getFile("generated/routers/edge3.plaintext.txt").exists());
        assertTrue(project.get().getFile(EDGE1).exists());
    }

    @Test
    void outputsChangedByHandAreKeptAndNamedUntilTheChangeIsUndone() throws Exception {
        var model = project.model("a.erdsl", Models.plaintextContoso());
        build();
        var router = project.get().getFile(EDGE1);
        var generated = router.readString();
        write(router, generated + "mine\n");
        var progress = build();
        assertEquals(List.of(), progress.steps(), "The models did not change.");
        assertEquals(generated + "mine\n", router.readString());
        assertTrue(messages(project.get()).toString().contains("edge1.plaintext.txt"), () -> messages(project.get()).toString());
        write(model, Models.plaintextContoso().replace("CONTOSO-AMS", "CONTOSO-AMSTERDAM"));
        build();
        assertEquals(generated + "mine\n", router.readString());
        assertEquals(1, messages(project.get()).size());
        write(router, generated);
        build();
        assertEquals(List.of(), messages(project.get()));
        assertFalse(router.readString().equals(generated), "The model changed meanwhile, and with it the header.");
    }

    @Test
    void deletedOutputsComeBack() throws Exception {
        project.model("a.erdsl", Models.plaintextContoso());
        build();
        project.get().getFile(EDGE1).delete(true, null);
        build();
        assertTrue(project.get().getFile(EDGE1).isDerived());
    }

    @Test
    void changeInAnotherProjectChecksWhoImportsFromIt() throws Exception {
        var shared = ResourcesPlugin.getWorkspace().getRoot().getProject("shared");
        shared.create(null);
        shared.open(null);
        try {
            var sites = shared.getFile("sites.erdsl");
            sites.create("site utrecht\n".getBytes(StandardCharsets.UTF_8), true, false, null);
            var model = project.model("a.erdsl", "import \"../shared/sites.erdsl\"\ngateway g {\n    region westeurope\n    site utrecht\n}\n");
            buildAll();
            assertFalse(messages(model).toString().contains("utrecht"), () -> messages(model).toString());
            write(sites, "site amersfoort\n");
            buildAll();
            assertTrue(messages(model).toString().contains("utrecht"), () -> messages(model).toString());
        } finally {
            shared.delete(true, true, null);
        }
    }

    private RecordedProgress build() throws CoreException {
        var progress = new RecordedProgress();
        project.get().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, progress);
        return progress;
    }

    private static void buildAll() throws CoreException {
        ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
    }

    private static void write(IFile file, String text) throws CoreException {
        file.write(text.getBytes(StandardCharsets.UTF_8), true, false, false, null);
    }

    private static List<IMarker> markers(IResource resource) throws CoreException {
        return Arrays.asList(resource.findMarkers("org.erdsl.ui.problem", true,
                resource instanceof IProject ? IResource.DEPTH_ZERO : IResource.DEPTH_INFINITE));
    }

    private static List<String> messages(IResource resource) {
        try {
            return markers(resource).stream().map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
        } catch (CoreException failure) {
            throw new AssertionError(failure);
        }
    }
}
