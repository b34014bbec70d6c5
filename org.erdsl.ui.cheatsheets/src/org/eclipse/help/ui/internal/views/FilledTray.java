package org.eclipse.help.ui.internal.views;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** Each part fills the tray and scrolls by itself: the tray is as wide as a few words, and as high as its dialog. */
final class FilledTray extends Layout {

    /** A line of a step is easily read at this width. */
    private static final int CHARACTERS = 45;

    private int verticalSpacing;
    private int horizontalMargin;

    void setVerticalSpacing(int pixels) {
        verticalSpacing = pixels;
    }

    void setHorizontalMargin(int pixels) {
        horizontalMargin = pixels;
    }

    @Override
    protected Point computeSize(Composite body, int width, int height, boolean changed) {
        var gc = new GC(body);
        var words = (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS);
        gc.dispose();
        return new Point(words + 2 * horizontalMargin, 2 * verticalSpacing);
    }

    @Override
    protected void layout(Composite body, boolean changed) {
        var area = body.getClientArea();
        for (var part : body.getChildren()) {
            part.setBounds(area.x + horizontalMargin, area.y + verticalSpacing, area.width - 2 * horizontalMargin,
                    area.height - 2 * verticalSpacing);
        }
    }
}
