package org.erdsl.cli;

import org.erdsl.check.TextPlace;

/**
 * The line of a place, and marks below the place.
 *
 * @param number the line's number, from 1
 * @param line the line as a terminal shows it
 * @param indent how many columns stand before the marks
 * @param width how many columns are marked; at least one
 */
record Excerpt(int number, String line, int indent, int width) {

    /** @param text the whole text the place is in */
    static Excerpt of(String text, TextPlace place) {
        var offset = Math.min(place.offset(), text.length());
        var start = text.lastIndexOf('\n', offset - 1) + 1;
        var feed = text.indexOf('\n', offset);
        var end = feed < 0 ? text.length() : feed;
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        var line = new SourceLine(text.substring(start, end));
        var indent = line.column(offset - start);
        // A place of several lines is marked to the end of its first.
        var last = line.column(Math.min(offset + place.length(), end) - start);
        return new Excerpt(place.line(), line.shown(), indent, Math.max(1, last - indent));
    }
}
