package org.erdsl.ui.hover;

import java.util.regex.Pattern;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Shows the little of Markdown that a hover text uses: strong words, and marks of code left out. */
final class HoverPresenter implements IInformationPresenter, IInformationPresenterExtension {

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
        return text.toString();
    }

    @Override
    public String updatePresentation(Display display, String markdown, TextPresentation presentation,
            int maximumWidth, int maximumHeight) {
        return updatePresentation((Drawable) display, markdown, presentation, maximumWidth, maximumHeight);
    }
}
