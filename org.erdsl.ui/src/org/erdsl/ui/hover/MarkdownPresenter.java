package org.erdsl.ui.hover;

import java.util.regex.Pattern;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** Shows the little of Markdown that the server uses: strong words, and marks of code left out; long lines are broken. */
final class MarkdownPresenter implements IInformationPresenter, IInformationPresenterExtension {

    private static final Pattern STRONG_OR_CODE = Pattern.compile("\\*\\*(?<strong>.+?)\\*\\*|`(?<code>.+?)`");

    @Override
    public String updatePresentation(Drawable drawable, String markdown, TextPresentation presentation,
            int maximumWidth, int maximumHeight) {
        var text = new StringBuilder();
        var matcher = STRONG_OR_CODE.matcher(markdown);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            var strong = matcher.group("strong");
            if (strong != null) {
                presentation.addStyleRange(new StyleRange(text.length(), strong.length(), null, null, SWT.BOLD));
            }
            text.append(strong != null ? strong : matcher.group("code"));
        }
        matcher.appendTail(text);
        return maximumWidth < 0 ? text.toString() : broken(text, drawable, maximumWidth);
    }

    /** Blanks become ends of lines, so that what is strong stays where it is. */
    private static String broken(StringBuilder text, Drawable drawable, int width) {
        var gc = new GC(drawable);
        var start = 0;
        var blank = -1;
        for (var at = 0; at <= text.length(); at++) {
            var character = at < text.length() ? text.charAt(at) : '\n';
            if (character != ' ' && character != '\n') {
                continue;
            }
            if (blank >= start && gc.stringExtent(text.substring(start, at)).x > width) {
                text.setCharAt(blank, '\n');
                start = blank + 1;
            }
            blank = at;
            if (character == '\n') {
                start = at + 1;
            }
        }
        gc.dispose();
        return text.toString();
    }

    @Override
    public String updatePresentation(Display display, String markdown, TextPresentation presentation,
            int maximumWidth, int maximumHeight) {
        return updatePresentation((Drawable) display, markdown, presentation, maximumWidth, maximumHeight);
    }
}
