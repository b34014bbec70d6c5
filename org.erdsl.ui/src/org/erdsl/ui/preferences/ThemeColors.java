package org.erdsl.ui.preferences;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.ITheme;
import org.eclipse.ui.themes.IThemeManager;
import org.erdsl.ui.coloring.TextKind;

/**
 * The colours of the text in the theme of the workbench, kept where <em>Colors and Fonts</em> keeps them: what is chosen
 * in one of the two pages is chosen in both.
 */
final class ThemeColors {

    private static final String WORKBENCH = "org.eclipse.ui.workbench";

    private final ITheme theme = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme();
    private final IEclipsePreferences chosen = InstanceScope.INSTANCE.getNode(WORKBENCH);
    private final IEclipsePreferences byDefault = DefaultScope.INSTANCE.getNode(WORKBENCH);

    /** The colour as it is shown now. */
    RGB get(TextKind kind) {
        return theme.getColorRegistry().getRGB(kind.colorId());
    }

    /** The colour of the theme. */
    RGB defaultOf(TextKind kind) {
        return StringConverter.asRGB(byDefault.get(key(kind), null));
    }

    /** Chooses a colour for the current theme. */
    void set(TextKind kind, RGB color) {
        if (color.equals(defaultOf(kind))) {
            chosen.remove(key(kind));
        } else {
            chosen.put(key(kind), StringConverter.asString(color));
        }
        theme.getColorRegistry().put(kind.colorId(), color);
    }

    /** A style sheet's colours have keys of their own, so that the user's choices for light and dark do not mix. */
    private String key(TextKind kind) {
        var plain = theme.getId().equals(IThemeManager.DEFAULT_THEME) ? kind.colorId() : theme.getId() + '.' + kind.colorId();
        var engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null && engine.getActiveTheme() != null) {
            var styled = engine.getActiveTheme().getId() + '.' + plain;
            return byDefault.get(styled, null) == null ? plain : styled;
        }
        return plain;
    }
}
