package org.erdsl.ui.builder;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;

/** Configure &gt; Convert to erdsl Project. */
public final class ConvertProjectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        for (var selected : HandlerUtil.getCurrentStructuredSelection(event)) {
            var project = Adapters.adapt(selected, IProject.class);
            if (project != null) {
                NatureOnOpen.ensure(project);
            }
        }
        return null;
    }
}
