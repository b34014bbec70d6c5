package org.erdsl.formatting2;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Puts words and comments on lines.
 *
 * <p>Every element and every property starts a line, four spaces deeper than the block around it. A block its author
 * wrote on one line stays there. Where the author broke a line inside a statement it stays broken, one step deeper. Of
 * several empty lines one stays. Nothing is aligned with anything, so a change of one line changes no other.
 */
final class Layout {

    private static final String STEP = "    ";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final List<Item> items;
    private final String lineBreak;
    private final boolean[] closesOneLine;
    private final boolean[] opensOneLine;

    Layout(String text, List<Item> items) {
        this.text = text;
        this.items = items;
        this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        this.opensOneLine = new boolean[items.size()];
        this.closesOneLine = new boolean[items.size()];
        findOneLineBlocks();
    }

    /**
     * Spaces between items, and comments, that are to be others.
     *
     * @param offset where it is
     * @param length how long it is
     * @param text what belongs there
     */
    record Change(int offset, int length, String text) {
    }

    private void findOneLineBlocks() {
        Deque<Integer> open = new ArrayDeque<>();
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i).is("{")) {
                open.push(i);
            } else if (items.get(i).is("}") && !open.isEmpty()) {
                int start = open.pop();
                var oneLine = text.substring(items.get(start).offset(), items.get(i).offset()).indexOf('\n') < 0;
                opensOneLine[start] = oneLine;
                closesOneLine[i] = oneLine;
            }
        }
    }

    /** The changes that lay the text out. */
    List<Change> changes() {
        var changes = new ArrayList<Change>();
        var depth = 0;
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (item.is("}")) {
                depth--;
            }
            var from = i == 0 ? 0 : items.get(i - 1).end();
            var gap = gap(i, depth);
            add(changes, from, text.substring(from, item.offset()), gap);
            if (item.kind() == Item.Kind.BLOCK_COMMENT && gap.indexOf('\n') >= 0 || i == 0) {
                add(changes, item.offset(), item.text(), comment(item, STEP.repeat(depth)));
            }
            if (item.is("{")) {
                depth++;
            }
        }
        var end = items.isEmpty() ? 0 : items.get(items.size() - 1).end();
        var mark = items.isEmpty() && text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        add(changes, end, text.substring(end), items.isEmpty() ? mark : lineBreak);
        return changes;
    }

    private static void add(List<Change> changes, int offset, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(offset, before.length(), after));
        }
    }

    private String gap(int index, int depth) {
        var item = items.get(index);
        if (index == 0) {
            return text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        }
        var previous = items.get(index - 1);
        var breaks = lineBreaks(previous.end(), item.offset());
        if (previous.kind() == Item.Kind.LINE_COMMENT) {
            breaks = Math.max(1, breaks);
        } else if (item.isComment() || previous.kind() == Item.Kind.BLOCK_COMMENT && item.kind() != Item.Kind.START) {
            // A comment stays on the line it is on.
        } else if (item.is(",")) {
            return "";
        } else if (item.is("{")) {
            return " ";
        } else if (opensOneLine[index - 1] || closesOneLine[index]) {
            return " ";
        } else if (previous.is("{") || item.is("}")) {
            breaks = 1;
        } else if (item.kind() == Item.Kind.START) {
            breaks = isInOneLineBlock(index) ? 0 : Math.max(1, breaks);
        }
        if (breaks == 0) {
            return " ";
        }
        var isFirstOrLast = previous.is("{") || item.is("}");
        var lines = breaks > 1 && !isFirstOrLast ? lineBreak + lineBreak : lineBreak;
        return lines + STEP.repeat(depth + (continues(index) ? 1 : 0));
    }

    /** Whether an item goes on with a statement that started on an earlier line. */
    private boolean continues(int index) {
        var item = items.get(index);
        if (item.kind() == Item.Kind.START || item.is("}") || item.is("{")) {
            return false;
        }
        if (!item.isComment()) {
            return true;
        }
        var next = index + 1;
        while (next < items.size() && items.get(next).isComment()) {
            next++;
        }
        return next < items.size() && continues(next);
    }

    private boolean isInOneLineBlock(int index) {
        var closed = 0;
        for (var i = index - 1; i >= 0; i--) {
            if (items.get(i).is("}")) {
                closed++;
            } else if (items.get(i).is("{")) {
                if (closed == 0) {
                    return opensOneLine[i];
                }
                closed--;
            } else if (lineBreaks(items.get(i).end(), items.get(i + 1).offset()) > 0) {
                return false;
            }
        }
        return false;
    }

    private int lineBreaks(int from, int to) {
        return (int) text.substring(from, to).chars().filter(character -> character == '\n').count();
    }

    /** A comment whose lines start with a star keeps them below its first star. */
    private String comment(Item comment, String indentation) {
        var lines = comment.text().split("\\R", -1);
        if (comment.kind() != Item.Kind.BLOCK_COMMENT || lines.length == 1) {
            return comment.text();
        }
        for (var i = 1; i < lines.length; i++) {
            if (!lines[i].strip().startsWith("*")) {
                return comment.text();
            }
            lines[i] = indentation + " " + lines[i].strip();
        }
        return String.join(lineBreak, lines);
    }
}
