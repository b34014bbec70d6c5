package org.erdsl.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.erdsl.ui.ErdslUi;

/** Help &gt; Your First erdsl Model: the cheat sheet beside the editor in which its steps are done. */
public final class FirstModelHandler extends AbstractHandler {

    /** The sheet, which the build makes of the page on the same steps. */
    private static final String SHEET = ErdslUi.BUNDLE + ".firstModel";

    @Override
    public Object execute(ExecutionEvent event) {
        new OpenCheatSheetAction(SHEET).run();
        return null;
    }
}
