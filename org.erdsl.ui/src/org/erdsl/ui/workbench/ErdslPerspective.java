package org.erdsl.ui.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Files on the left, the editor in the middle, findings below. */
public final class ErdslPerspective implements IPerspectiveFactory {

    private static final String PROJECT_EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
    private static final float FILES = 0.22f;
    private static final float EDITOR = 0.72f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(PROJECT_EXPLORER, IPageLayout.LEFT, FILES, layout.getEditorArea());
        layout.addView(IPageLayout.ID_PROBLEM_VIEW, IPageLayout.BOTTOM, EDITOR, layout.getEditorArea());
        layout.addShowViewShortcut(PROJECT_EXPLORER);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
    }
}
