package org.erdsl.ui.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;

/** Asks for the new name, and shows on demand what changes in which file. */
final class RenameWizard extends RefactoringWizard {

    private final RenameRefactoring refactoring;

    RenameWizard(RenameRefactoring refactoring) {
        super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.refactoring = refactoring;
        setWindowTitle(Texts.title);
        setDefaultPageTitle(Texts.title);
    }

    @Override
    protected void addUserInputPages() {
        addPage(new RenamePage(refactoring));
    }
}
