package org.erdsl.ui.templates;

import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.TemplateContextType;

/** Templates of models: they may name the cursor's place, the date, the year, the time, the user and a dollar sign. */
public final class ModelContextType extends TemplateContextType {

    /** Called by the platform. */
    public ModelContextType() {
        addResolver(new GlobalTemplateVariables.Cursor());
        addResolver(new GlobalTemplateVariables.Date());
        addResolver(new GlobalTemplateVariables.Year());
        addResolver(new GlobalTemplateVariables.Time());
        addResolver(new GlobalTemplateVariables.User());
        addResolver(new GlobalTemplateVariables.Dollar());
    }
}
