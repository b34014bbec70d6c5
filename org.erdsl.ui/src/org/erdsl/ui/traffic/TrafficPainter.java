package org.erdsl.ui.traffic;

import java.util.EnumSet;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.erdsl.ide.traffic.TrafficPicture;
import org.erdsl.ide.traffic.TrafficPicture.Box;
import org.erdsl.ide.traffic.TrafficPicture.Line;
import org.erdsl.traffic.Medium;

/** Draws a picture as its SVG looks: each medium has a line of its own shape, which the key below names. */
final class TrafficPainter {

    /** The room for the key below a picture. */
    static final int KEY_HEIGHT = 44;

    private static final int CORNER = 12;
    private static final int ARROW = 9;
    private static final int ARROW_HALF = 4;
    private static final int KEY_LINE = 34;
    private static final int MARGIN = 14;
    private static final int FAINT = 110;
    private static final int OPAQUE = 255;

    private final GC gc;
    private final TrafficColors colors;
    private final TrafficFonts fonts;

    TrafficPainter(GC gc, TrafficColors colors, TrafficFonts fonts) {
        this.gc = gc;
        this.colors = colors;
        this.fonts = fonts;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    /** @param focus the box with the focus, or null */
    void paint(TrafficPicture picture, Box focus) {
        picture.boxes().stream().filter(Box::holder).forEach(this::holder);
        picture.lines().forEach(this::line);
        picture.boxes().stream().filter(box -> !box.holder()).forEach(this::box);
        if (focus != null) {
            focus(focus);
        }
        key(picture);
    }

    private void holder(Box box) {
        var area = area(box);
        gc.setBackground(colors.page());
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, CORNER, CORNER);
        gc.setForeground(colors.edge(box.kind()));
        gc.setLineWidth(1);
        gc.setLineStyle(box.kind().equals("region-box") || box.kind().equals("api-management-box") ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.setAlpha(FAINT);
        gc.drawRoundRectangle(area.x, area.y, area.width, area.height, CORNER, CORNER);
        gc.setAlpha(OPAQUE);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setForeground(colors.soft());
        text(box.title(), fonts.heading(), area.x + MARGIN, area.y + MARGIN / 2, area.width - MARGIN - 4);
    }

    private void box(Box box) {
        var area = area(box);
        gc.setBackground(colors.page());
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, CORNER, CORNER);
        gc.setForeground(colors.edge(box.kind()));
        gc.setLineWidth(1);
        gc.drawRoundRectangle(area.x, area.y, area.width, area.height, CORNER, CORNER);
        gc.setForeground(colors.ink());
        var height = height(fonts.name()) + (box.subtitle().isEmpty() ? 0 : height(fonts.detail()));
        var top = area.y + (area.height - height) / 2;
        centered(box.title(), fonts.name(), area, top);
        if (!box.subtitle().isEmpty()) {
            gc.setForeground(colors.soft());
            centered(box.subtitle(), fonts.detail(), area, top + height(fonts.name()));
        }
    }

    private void focus(Box box) {
        var area = area(box);
        gc.setForeground(colors.ink());
        gc.setLineWidth(2);
        gc.drawRoundRectangle(area.x - 3, area.y - 3, area.width + 6, area.height + 6, CORNER + 4, CORNER + 4);
        gc.setLineWidth(1);
    }

    private void line(Line line) {
        var points = line.points();
        shape(line.medium());
        gc.drawPolyline(points.stream().mapToInt(at -> (int) Math.round(at)).toArray());
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.setBackground(colors.of(line.medium()));
        if (line.towardsRight()) {
            arrow(points.subList(points.size() - 4, points.size()));
        }
        if (line.towardsLeft()) {
            arrow(List.of(points.get(2), points.get(3), points.get(0), points.get(1)));
        }
        gc.setForeground(colors.soft());
        if (!line.label().isEmpty()) {
            gc.setFont(fonts.detail());
            gc.drawText(line.label(), (int) line.labelX() + 3, (int) line.labelY(), true);
        }
    }

    /** The dashes and the width are those of the report. */
    private void shape(Medium medium) {
        gc.setForeground(colors.of(medium));
        gc.setLineWidth(medium == Medium.EXPRESSROUTE || medium == Medium.NONE ? 2 : 1);
        switch (medium) {
            case INTERNET -> gc.setLineDash(new int[] {7, 4});
            case NONE -> gc.setLineDash(new int[] {2, 4});
            case COMPANY, EXPRESSROUTE, MICROSOFT -> gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    /** @param segment where the line comes from, and where it ends */
    private void arrow(List<Double> segment) {
        var x = segment.get(2);
        var y = segment.get(3);
        var direction = Math.atan2(y - segment.get(1), x - segment.get(0));
        var corners = new int[6];
        corners[0] = (int) Math.round(x);
        corners[1] = (int) Math.round(y);
        for (var side = 0; side < 2; side++) {
            var across = side == 0 ? ARROW_HALF : -ARROW_HALF;
            corners[2 + 2 * side] = (int) Math.round(x - ARROW * Math.cos(direction) - across * Math.sin(direction));
            corners[3 + 2 * side] = (int) Math.round(y - ARROW * Math.sin(direction) + across * Math.cos(direction));
        }
        gc.fillPolygon(corners);
    }

    private void key(TrafficPicture picture) {
        var media = EnumSet.noneOf(Medium.class);
        picture.lines().forEach(line -> media.add(line.medium()));
        var x = MARGIN;
        var y = (int) Math.ceil(picture.height()) + 4;
        for (var medium : media) {
            shape(medium);
            var middle = y + height(fonts.detail()) / 2;
            gc.drawLine(x, middle, x + KEY_LINE, middle);
            gc.setLineStyle(SWT.LINE_SOLID);
            x += KEY_LINE + 6;
            gc.setForeground(colors.soft());
            gc.setFont(fonts.detail());
            var words = words(medium);
            gc.drawText(words, x, y, true);
            x += gc.textExtent(words).x + MARGIN;
        }
        gc.setForeground(colors.soft());
        gc.setFont(fonts.detail());
        gc.drawText(Texts.arrows, MARGIN, y + height(fonts.detail()) + 2, true);
    }

    private static String words(Medium medium) {
        return medium == Medium.NONE ? Texts.leadsNowhere : medium.words();
    }

    private void centered(String text, Font font, Rectangle area, int y) {
        gc.setFont(font);
        var width = Math.min(gc.textExtent(text).x, area.width - 8);
        text(text, font, area.x + (area.width - width) / 2, y, area.width - 8);
    }

    /** The text, or as much of it as has room. */
    private void text(String text, Font font, int x, int y, int width) {
        gc.setFont(font);
        var shown = text;
        while (shown.length() > 1 && gc.textExtent(shown).x > width) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1)) + "…";
        }
        gc.drawText(shown, x, y, true);
    }

    private int height(Font font) {
        gc.setFont(font);
        return gc.getFontMetrics().getHeight();
    }

    private static Rectangle area(Box box) {
        return new Rectangle((int) Math.round(box.x()), (int) Math.round(box.y()), (int) Math.round(box.width()),
                (int) Math.round(box.height()));
    }
}
