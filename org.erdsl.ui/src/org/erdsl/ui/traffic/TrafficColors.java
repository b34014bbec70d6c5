package org.erdsl.ui.traffic;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.erdsl.traffic.Medium;

/**
 * The colours of the picture, those of the report: for light and for dark surroundings, and none of its own where the
 * system asks for high contrast. What they say is said by the shape of lines and by words too.
 */
record TrafficColors(Color page, Color panel, Color ink, Color soft, Color rule, Color company, Color expressRoute,
        Color internet, Color microsoft, Color none) {

    private static final int DARK = 128;

    /** Those that go with what surrounds the control. */
    static TrafficColors around(Control control) {
        var display = control.getDisplay();
        var background = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
        if (display.getHighContrast()) {
            var ink = display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
            return new TrafficColors(background, background, ink, ink, ink, ink, ink, ink, ink, ink);
        }
        var surrounding = control.getParent().getBackground();
        return (surrounding.getRed() * 3 + surrounding.getGreen() * 6 + surrounding.getBlue()) / 10 < DARK
                ? new TrafficColors(color(0x0f1318), color(0x171c23), color(0xe6e9ed), color(0x9aa4b0), color(0x2c343e),
                        color(0xa3adb8), color(0x6cb2ff), color(0xf0a44b), color(0x58c79a), color(0xff8a80))
                : new TrafficColors(color(0xffffff), color(0xf6f7f9), color(0x1b1f24), color(0x57606a), color(0xd5dae0),
                        color(0x57606a), color(0x0b5cad), color(0xb45309), color(0x1a7f5a), color(0xb3261e));
    }

    private static Color color(int rgb) {
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** That of a line. */
    Color of(Medium medium) {
        return switch (medium) {
            case COMPANY -> company;
            case EXPRESSROUTE -> expressRoute;
            case INTERNET -> internet;
            case MICROSOFT -> microsoft;
            case NONE -> none;
        };
    }

    /** That of the edge of a box of this kind. */
    Color edge(String kind) {
        return switch (kind) {
            case "circuit", "microsoft-edge" -> expressRoute;
            case "environment", "relay", "microsoft-box", "region-box", "api-management-box" -> microsoft;
            case "internet-box" -> internet;
            case "site-box" -> rule;
            case "connector", "service" -> soft;
            default -> company;
        };
    }
}
