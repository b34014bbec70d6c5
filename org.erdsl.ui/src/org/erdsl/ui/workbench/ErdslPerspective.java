package org.erdsl.ui.workbench;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.console.IConsoleConstants;
import org.erdsl.ui.help.HelpView;
import org.erdsl.ui.traffic.TrafficView;

/** Files on the left, the editor in the middle, its outline on the right, findings, traffic and search results below. */
public final class ErdslPerspective implements IPerspectiveFactory {

    private static final String PROJECT_EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
    private static final float FILES = 0.22f;
    private static final float EDITOR = 0.72f;
    private static final float OUTLINE = 0.75f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(PROJECT_EXPLORER, IPageLayout.LEFT, FILES, layout.getEditorArea());
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, OUTLINE, layout.getEditorArea());
        var below = layout.createFolder("org.erdsl.ui.below", IPageLayout.BOTTOM, EDITOR, layout.getEditorArea());
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(TrafficView.ID);
        below.addPlaceholder(NewSearchUI.SEARCH_VIEW_ID);
        below.addPlaceholder(IConsoleConstants.ID_CONSOLE_VIEW);
        below.addPlaceholder(HelpView.ID);
        layout.addActionSet(IDebugUIConstants.LAUNCH_ACTION_SET);
        layout.addShowViewShortcut(PROJECT_EXPLORER);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(TrafficView.ID);
        layout.addShowViewShortcut(NewSearchUI.SEARCH_VIEW_ID);
        layout.addShowViewShortcut(IConsoleConstants.ID_CONSOLE_VIEW);
        layout.addNewWizardShortcut("org.erdsl.ui.newProject");
        layout.addNewWizardShortcut("org.erdsl.ui.newModel");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
    }
}
