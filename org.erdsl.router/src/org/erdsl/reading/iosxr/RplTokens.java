package org.erdsl.reading.iosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.erdsl.running.SourceLine;

/** Words of the routing policy language, taken one by one. */
final class RplTokens {

    private final List<RplToken> tokens;
    private final SourceLine fallback;
    private int next;

    /** @param fallback the line of what is missing at the end */
    RplTokens(List<RplToken> tokens, SourceLine fallback) {
        this.tokens = List.copyOf(tokens);
        this.fallback = fallback;
    }

    boolean hasMore() {
        return next < tokens.size();
    }

    /** Whether one of these words comes next. */
    boolean isNext(String... words) {
        return hasMore() && Set.of(words).contains(tokens.get(next).text());
    }

    /** Takes a word if it comes next. */
    boolean take(String word) {
        if (isNext(word)) {
            next++;
            return true;
        }
        return false;
    }

    /** Takes several words if they come next, all or none. */
    boolean take(String first, String second) {
        if (next + 1 < tokens.size() && tokens.get(next).is(first) && tokens.get(next + 1).is(second)) {
            next += 2;
            return true;
        }
        return false;
    }

    /** The next word, which there has to be. */
    String word() {
        if (!hasMore()) {
            throw new IllegalArgumentException("it ends here");
        }
        return tokens.get(next++).text();
    }

    /** Where the next word stands. */
    SourceLine line() {
        return hasMore() ? tokens.get(next).line() : tokens.isEmpty() ? fallback : tokens.get(tokens.size() - 1).line();
    }

    int place() {
        return next;
    }

    /** Goes back to an earlier place. */
    void back(int place) {
        next = place;
    }

    /** What stands between a place and here. */
    String text(int from) {
        return tokens.subList(from, next).stream().map(RplToken::text).collect(Collectors.joining(" "));
    }

    /** The rest of the words on the line of the next one. */
    RplTokens restOfLine() {
        var line = line();
        var words = new ArrayList<RplToken>();
        while (hasMore() && tokens.get(next).line().equals(line) && !isNext("else", "elseif", "endif")) {
            words.add(tokens.get(next++));
        }
        return new RplTokens(words, line);
    }

    /** What stands in parentheses, parted by commas; the opening one comes next. */
    List<RplTokens> inParentheses() {
        var elements = new ArrayList<RplTokens>();
        var element = new ArrayList<RplToken>();
        var depth = 0;
        do {
            var token = hasMore() ? tokens.get(next) : new RplToken(")", fallback);
            word();
            if (token.is("(") && depth++ == 0) {
                continue;
            }
            if (token.is(")") && --depth == 0 || token.is(",") && depth == 1) {
                elements.add(new RplTokens(element, token.line()));
                element.clear();
            } else {
                element.add(token);
            }
        } while (depth > 0);
        return elements;
    }

    /** The elements of a set, parted by commas. */
    List<RplTokens> elements() {
        var elements = new ArrayList<RplTokens>();
        var element = new ArrayList<RplToken>();
        while (hasMore()) {
            var token = tokens.get(next++);
            if (token.is(",")) {
                elements.add(new RplTokens(element, token.line()));
                element.clear();
            } else {
                element.add(token);
            }
        }
        if (!element.isEmpty()) {
            elements.add(new RplTokens(element, element.get(0).line()));
        }
        return elements;
    }

    @Override
    public String toString() {
        return tokens.stream().map(RplToken::text).collect(Collectors.joining(" "));
    }
}
