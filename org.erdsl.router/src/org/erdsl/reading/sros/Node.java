package org.erdsl.reading.sros;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.erdsl.running.SourceLine;

/** A word of the configuration, with the words that follow it in statements. */
final class Node {

    private static final Pattern ITEM = Pattern.compile("\"([^\"]*)\"|([^\\s\\[\\]\"]+)");

    private final String word;
    private final SourceLine line;
    private final Map<String, Node> children = new LinkedHashMap<>();

    private Node(String word, SourceLine line) {
        this.word = word;
        this.line = line;
    }

    /** The tree of all statements, the later of which add to the earlier or delete from them. */
    static Node of(List<Statement> statements, SourceLine start) {
        var root = new Node("", start);
        for (var statement : statements) {
            if (statement.deletes()) {
                root.delete(statement.path());
            } else {
                root.add(statement);
            }
        }
        return root;
    }

    private void add(Statement statement) {
        var node = this;
        for (var next : statement.path()) {
            var known = node.children.remove(next);
            // What is said last stands last.
            node.children.put(next, known == null ? new Node(next, statement.line()) : known);
            node = node.children.get(next);
        }
    }

    private void delete(List<String> path) {
        at(path.subList(0, path.size() - 1).toArray(String[]::new))
                .ifPresent(parent -> parent.children.remove(path.get(path.size() - 1)));
    }

    String word() {
        return word;
    }

    SourceLine line() {
        return line;
    }

    Collection<Node> children() {
        return children.values();
    }

    /** The node at the end of these words. */
    Optional<Node> at(String... words) {
        var node = Optional.of(this);
        for (var next : words) {
            node = node.map(parent -> parent.children.get(next));
        }
        return node;
    }

    /** The entries of a list: what follows its name. */
    Stream<Node> entries(String... words) {
        return at(words).stream().flatMap(list -> list.children.values().stream());
    }

    /** The value of a leaf: what was said last behind its name. */
    Optional<Node> leaf(String... words) {
        return entries(words).reduce((earlier, later) -> later);
    }

    /** The values of a list of leaves, in square brackets or alone. */
    List<Node> values(String... words) {
        var values = new ArrayList<Node>();
        entries(words).forEach(value -> {
            if (value.word.startsWith("[")) {
                var items = ITEM.matcher(value.word);
                while (items.find()) {
                    values.add(new Node(items.group(1) == null ? items.group(2) : items.group(1), value.line));
                }
            } else {
                values.add(value);
            }
        });
        return values;
    }

    /** Whether a leaf is {@code true}. */
    boolean isTrue(String... words) {
        return leaf(words).filter(value -> value.word.equals("true")).isPresent();
    }

    /** Every line of this node and what follows it. */
    Stream<SourceLine> lines() {
        return Stream.concat(Stream.of(line), children.values().stream().flatMap(Node::lines)).distinct().sorted();
    }

    /** The words from here on, for messages. */
    String text() {
        var text = new StringBuilder(word);
        for (var node = children.size() == 1 ? only() : null; node != null;
                node = node.children.size() == 1 ? node.only() : null) {
            text.append(' ').append(node.word);
        }
        return text.toString();
    }

    private Node only() {
        return children.values().iterator().next();
    }
}
