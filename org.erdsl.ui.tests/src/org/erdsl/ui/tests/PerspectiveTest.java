package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Window &gt; Perspective &gt; Open Perspective &gt; erdsl. */
class PerspectiveTest {

    private static final String ERDSL = "org.erdsl.ui.perspective";

    private IPerspectiveDescriptor before;

    @BeforeEach
    void open() {
        inUi(() -> {
            var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            before = window.getActivePage().getPerspective();
            PlatformUI.getWorkbench().showPerspective(ERDSL, window);
            window.getActivePage().resetPerspective();
            return null;
        });
    }

    @AfterEach
    void close() {
        inUi(() -> {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().setPerspective(before);
            return null;
        });
    }

    @Test
    void filesOutlineFindingsAndTrafficAreAtHand() {
        assertEquals("erdsl", inUi(() -> page().getPerspective().getLabel()));
        until("its views", () -> views().equals("Outline, Problems, Project Explorer, Traffic"), PerspectiveTest::views);
    }

    @Test
    void whatIsBegunThereIsInTheNewMenu() {
        assertEquals(List.of("org.eclipse.ui.wizards.new.file", "org.eclipse.ui.wizards.new.folder", "org.erdsl.ui.newModel",
                "org.erdsl.ui.newProject"), inUi(() -> Arrays.stream(page().getNewWizardShortcuts()).sorted().toList()));
    }

    @Test
    void itsViewsStandTogetherAmongAllViews() {
        var ours = inUi(() -> Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getCategories())
                .filter(category -> category.getLabel().equals("erdsl")).flatMap(category -> Arrays.stream(category.getViews()))
                .map(IViewDescriptor::getLabel).sorted().toList());
        assertEquals(List.of("Traffic", "erdsl Help"), ours);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static String views() {
        return inUi(() -> Arrays.stream(page().getViewReferences()).map(IViewReference::getPartName).sorted()
                .collect(Collectors.joining(", ")));
    }
}
