package org.erdsl.ui.outline;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.erdsl.ui.workbench.ElementIcons;

/** A button of the outline that is in or out. */
final class OutlineToggle extends Action {

    private final Consumer<Boolean> effect;

    OutlineToggle(String text, String icon, boolean on, Consumer<Boolean> effect) {
        super(text, AS_CHECK_BOX);
        this.effect = effect;
        setToolTipText(text);
        setImageDescriptor(ElementIcons.named(icon));
        setChecked(on);
    }

    @Override
    public void run() {
        effect.accept(isChecked());
    }
}
