package org.erdsl.observed;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) piece by piece, and knows its line. Of what it keeps at once, texts, depth and number of values
 * are bounded, so that a hostile file costs what a good one does.
 */
public final class JsonText {

    private static final int LONGEST_TEXT = 1 << 16;
    private static final int DEEPEST = 64;
    private static final int MOST_VALUES = 100_000;
    private static final int END = -1;

    private final String file;
    private final Reader in;
    private long line = 1;
    private int next;
    private boolean ahead;
    private int values;

    /** @param in the text, buffered */
    public JsonText(String file, Reader in) {
        this.file = file;
        this.in = in;
    }

    /** What is done with each member of an object. */
    public interface Member {
        /** @param name its name; its value is next */
        void read(String name) throws IOException, BrokenRecordingException;
    }

    /** What is done with each element of an array. */
    public interface Element {
        void read() throws IOException, BrokenRecordingException;
    }

    public Place place() {
        return Place.line(file, line);
    }

    /** The next character that is no white space, without taking it; -1 at the end. */
    public int peek() throws IOException {
        while (character() == ' ' || next == '\n' || next == '\r' || next == '\t') {
            take();
        }
        return next;
    }

    /** The rest of the line, taken with its end. */
    public String line() throws IOException {
        var text = new StringBuilder();
        while (character() != END && next != '\n') {
            if (text.length() < LONGEST_TEXT) {
                text.append((char) next);
            }
            take();
        }
        if (next == '\n') {
            take();
        }
        return text.toString();
    }

    /** Reads an object, member by member. */
    public void object(Member member) throws IOException, BrokenRecordingException {
        expect('{');
        if (peek() == '}') {
            take();
            return;
        }
        do {
            peek();
            var name = string();
            expect(':');
            member.read(name);
        } while (goesOn('}'));
    }

    /** Reads an array, element by element. */
    public void array(Element element) throws IOException, BrokenRecordingException {
        expect('[');
        if (peek() == ']') {
            take();
            return;
        }
        do {
            element.read();
        } while (goesOn(']'));
    }

    /** Reads a whole value: a map, a list, a text, a number as {@link Long} or {@link Double}, a Boolean or null. */
    public Object value() throws IOException, BrokenRecordingException {
        values = 0;
        return value(0);
    }

    private Object value(int depth) throws IOException, BrokenRecordingException {
        if (depth > DEEPEST || ++values > MOST_VALUES) {
            throw broken("there is too much in one value");
        }
        return switch (peek()) {
            case '{' -> map(depth);
            case '[' -> list(depth);
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, Object> map(int depth) throws IOException, BrokenRecordingException {
        var map = new LinkedHashMap<String, Object>();
        object(name -> map.put(name, value(depth + 1)));
        return map;
    }

    private List<Object> list(int depth) throws IOException, BrokenRecordingException {
        var list = new ArrayList<Object>();
        array(() -> list.add(value(depth + 1)));
        return list;
    }

    private Object word() throws IOException, BrokenRecordingException {
        var text = new StringBuilder();
        while (character() != END && (Character.isLetterOrDigit(next) || "+-.".indexOf(next) >= 0) && text.length() < 64) {
            text.append((char) next);
            take();
        }
        return switch (text.toString()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "null" -> null;
            default -> number(text.toString());
        };
    }

    private Object number(String text) throws IOException, BrokenRecordingException {
        if (text.isEmpty()) {
            throw broken("a value is missing");
        }
        try {
            return text.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(text) : Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw broken("a value is no JSON");
        }
    }

    private String string() throws IOException, BrokenRecordingException {
        expect('"');
        var text = new StringBuilder();
        while (character() != '"') {
            if (next == END || next < ' ' || text.length() >= LONGEST_TEXT) {
                throw broken(next == END ? "the file breaks off" : "a text has no end");
            }
            text.append(next == '\\' ? escaped() : (char) next);
            take();
        }
        take();
        return text.toString();
    }

    private char escaped() throws IOException, BrokenRecordingException {
        take();
        return switch (character()) {
            case '"', '\\', '/' -> (char) next;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw broken("an escape is no JSON");
        };
    }

    private char unicode() throws IOException, BrokenRecordingException {
        var code = 0;
        for (var i = 0; i < 4; i++) {
            take();
            var digit = Character.digit(character(), 16);
            if (digit < 0) {
                throw broken("an escape is no JSON");
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }

    private boolean goesOn(char end) throws IOException, BrokenRecordingException {
        if (peek() == ',') {
            take();
            return true;
        }
        expect(end);
        return false;
    }

    private void expect(char wanted) throws IOException, BrokenRecordingException {
        if (peek() != wanted) {
            throw broken("`" + wanted + "` is missing");
        }
        take();
    }

    private BrokenRecordingException broken(String why) throws IOException {
        return new BrokenRecordingException(place(), character() == END ? "the file breaks off" : why);
    }

    private int character() throws IOException {
        if (!ahead) {
            next = in.read();
            ahead = true;
        }
        return next;
    }

    private void take() throws IOException {
        if (character() == '\n') {
            line++;
        }
        ahead = next == END;
    }
}
