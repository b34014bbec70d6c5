package org.erdsl.ui.tests;

import static org.erdsl.ui.tests.Waiting.inUi;
import static org.erdsl.ui.tests.Waiting.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;
import org.erdsl.ui.coloring.TextKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The colours can be read in every theme, and where there is only one colour bold and italic tell what is what. */
class ThemeTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String HIGH_CONTRAST = "org.eclipse.ui.ide.systemDefault";
    /** What the Web Content Accessibility Guidelines 2.2 ask for text, success criterion 1.4.3. */
    private static final double READABLE = 4.5;

    @RegisterExtension
    final TestProject project = new TestProject();

    @AfterEach
    void light() {
        inUi(() -> {
            PlatformUI.getWorkbench().getThemeManager().setCurrentTheme(IThemeManager.DEFAULT_THEME);
            engine().setTheme(LIGHT, true);
            return null;
        });
    }

    @Test
    void everyColourCanBeReadInTheLightTheme() throws Exception {
        canBeRead("light");
    }

    @Test
    void everyColourCanBeReadInTheDarkTheme() throws Exception {
        var light = color(TextKind.KEYWORD);
        inUi(() -> {
            engine().setTheme(DARK, true);
            return null;
        });
        until("other colours", () -> !light.equals(color(TextKind.KEYWORD)), () -> light);
        canBeRead("dark");
    }

    @Test
    void withHighContrastThereIsOneColourAndBoldAndItalicTellWhatIsWhat() {
        inUi(() -> {
            PlatformUI.getWorkbench().getThemeManager().setCurrentTheme(HIGH_CONTRAST);
            return null;
        });
        var text = inUi(() -> Display.getDefault().getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB());
        assertEquals(List.of(text), kinds().stream().map(ThemeTest::color).distinct().toList());
        assertTrue(TextKind.KEYWORD.isBoldByDefault() && !TextKind.SITE.isBoldByDefault());
        assertTrue(TextKind.FACT.isItalicByDefault() && TextKind.COMMENT.isItalicByDefault() && !TextKind.SITE.isItalicByDefault());
        assertTrue(TextKind.DECLARATION.isBoldByDefault() && TextKind.DECLARATION.isItalicByDefault());
    }

    private void canBeRead(String theme) throws Exception {
        var shell = Pictures.window();
        var editor = OpenEditor.on(project.model("contoso.erdsl", Models.contoso()));
        until("the colours of names", () -> {
            var style = editor.widget().getStyleRangeAtOffset(editor.offset("amsterdam"));
            return style != null && color(TextKind.SITE).equals(style.foreground.getRGB());
        }, () -> "no colour");
        var background = inUi(() -> editor.widget().getBackground().getRGB());
        assertEquals(List.of(), kinds().stream().filter(kind -> contrast(color(kind), background) < READABLE)
                .map(kind -> kind + " " + contrast(color(kind), background)).toList());
        assertEquals(kinds().size(), kinds().stream().map(ThemeTest::color).collect(Collectors.toSet()).size());
        Pictures.of(shell, "colors-" + theme);
    }

    private static List<TextKind> kinds() {
        return Arrays.stream(TextKind.values()).filter(TextKind::hasColor).toList();
    }

    private static RGB color(TextKind kind) {
        return inUi(() -> JFaceResources.getColorRegistry().getRGB(kind.colorId()));
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }

    /** The contrast ratio of the guidelines: from 1 for equal colours to 21 for black and white. */
    private static double contrast(RGB one, RGB other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
