package org.erdsl.ui.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Point;

/**
 * A text with places to fill in, read from the form of the language server protocol: {@code ${1:name}}, {@code ${2|one,other|}},
 * {@code $0} for where the cursor ends.
 *
 * @param text   the text with the proposed words in its places
 * @param places the places in the order in which Tab goes through them
 * @param end    where the cursor is after all of them, in characters from the start of the text
 */
record Snippet(String text, List<Place> places, int end) {

    /**
     * Where something is to be filled in; at several places of one number the same.
     *
     * @param offset in characters from the start of the text
     * @param length of the proposed word
     */
    record Place(int number, int offset, int length) {
    }

    private static final Pattern PLACE = Pattern.compile(
            "\\$(?<end>0)|\\$(?<bare>\\d+)|\\$\\{(?<number>\\d+)(?::(?<word>(?:\\\\.|[^}\\\\])*)|\\|(?<choice>[^,|]*)[^|]*\\|)?}|\\\\(?<literal>[$}\\\\])");

    /** A text without places. */
    static Snippet plain(String text) {
        return new Snippet(text, List.of(), text.length());
    }

    static Snippet of(String body) {
        var text = new StringBuilder();
        var places = new TreeMap<Integer, List<Place>>();
        var end = -1;
        var from = 0;
        for (var matcher = PLACE.matcher(body); matcher.find(); from = matcher.end()) {
            text.append(body, from, matcher.start());
            var number = matcher.group("number") == null ? matcher.group("bare") : matcher.group("number");
            if (matcher.group("literal") != null) {
                text.append(matcher.group("literal"));
            } else if (number == null || number.equals("0")) {
                end = text.length();
            } else {
                var word = matcher.group("word") != null ? matcher.group("word").replaceAll("\\\\(.)", "$1")
                        : matcher.group("choice") != null ? matcher.group("choice") : "";
                places.computeIfAbsent(Integer.valueOf(number), key -> new ArrayList<>())
                        .add(new Place(Integer.parseInt(number), text.length(), word.length()));
                text.append(word);
            }
        }
        text.append(body, from, body.length());
        return new Snippet(text.toString(), places.values().stream().flatMap(List::stream).toList(),
                end < 0 ? text.length() : end);
    }

    /** What is selected when the text has been put at this offset. */
    Point selection(int start) {
        return places.isEmpty() ? new Point(start + end, 0) : new Point(start + places.get(0).offset(), places.get(0).length());
    }

    /** Lets the user go through the places with Tab, the text being at this offset. */
    void fillIn(ITextViewer viewer, int start) {
        if (places.isEmpty()) {
            return;
        }
        try {
            var model = new LinkedModeModel();
            var groups = new TreeMap<Integer, LinkedPositionGroup>();
            for (var place : places) {
                groups.computeIfAbsent(place.number(), key -> new LinkedPositionGroup()).addPosition(new LinkedPosition(
                        viewer.getDocument(), start + place.offset(), place.length(), places.indexOf(place)));
            }
            for (var group : groups.values()) {
                model.addGroup(group);
            }
            model.forceInstall();
            var mode = new LinkedModeUI(model, viewer);
            mode.setExitPosition(viewer, start + end, 0, Integer.MAX_VALUE);
            mode.enter();
        } catch (BadLocationException outdated) {
            throw new IllegalStateException("The text changed under the proposal.", outdated);
        }
    }
}
