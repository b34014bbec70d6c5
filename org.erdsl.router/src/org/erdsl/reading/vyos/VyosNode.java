package org.erdsl.reading.vyos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.erdsl.running.SourceLine;

/** A word of the configuration, with the words that follow it. */
final class VyosNode {

    private final String word;
    private final SourceLine line;
    private final Map<String, VyosNode> under = new LinkedHashMap<>();

    private VyosNode(String word, SourceLine line) {
        this.word = word;
        this.line = line;
    }

    static VyosNode of(List<VyosPath> paths, SourceLine start) {
        var root = new VyosNode("", start);
        paths.forEach(root::add);
        return root;
    }

    private void add(VyosPath path) {
        var node = this;
        for (var next : path.words()) {
            // What is said last stands last.
            var known = node.under.remove(next);
            var child = known == null ? new VyosNode(next, path.line()) : known;
            node.under.put(next, child);
            node = child;
        }
    }

    String word() {
        return word;
    }

    SourceLine line() {
        return line;
    }

    List<VyosNode> under() {
        return List.copyOf(under.values());
    }

    /** The node at the end of these words. */
    Optional<VyosNode> at(String... words) {
        var node = Optional.of(this);
        for (var next : words) {
            node = node.map(parent -> parent.under.get(next));
        }
        return node;
    }

    /** What follows these words: the entries of a list, the values of a leaf. */
    List<VyosNode> entries(String... words) {
        return at(words).map(VyosNode::under).orElse(List.of());
    }

    /** The value of a leaf: what was said last. */
    Optional<String> value(String... words) {
        var values = entries(words);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1).word);
    }

    boolean has(String... words) {
        return at(words).isPresent();
    }

    /** A statement below this node: its words, and where it stands. */
    record Leaf(List<String> words, SourceLine line) {

        String text() {
            return String.join(" ", words);
        }
    }

    /** All statements below this node. */
    List<Leaf> leaves() {
        var leaves = new ArrayList<Leaf>();
        under.values().forEach(child -> child.collect(List.of(), leaves));
        return leaves;
    }

    private void collect(List<String> before, List<Leaf> leaves) {
        var words = new ArrayList<>(before);
        words.add(word);
        if (under.isEmpty()) {
            leaves.add(new Leaf(words, line));
        }
        under.values().forEach(child -> child.collect(words, leaves));
    }
}
