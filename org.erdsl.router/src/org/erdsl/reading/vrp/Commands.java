package org.erdsl.reading.vrp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.erdsl.running.SourceText;

/**
 * The commands of a text, as {@code display current-configuration} shows them and as they are typed: what stands in a view
 * is indented by a blank more than the command that opens it. A later {@code undo} takes back earlier commands.
 */
final class Commands {

    /** What ends a view or the text, and does nothing. */
    private static final List<String> SILENT = List.of("quit", "return", "system-view", "commit");

    private final List<Command> all = new ArrayList<>();

    private Commands() {
    }

    static Commands of(SourceText source) {
        var commands = new Commands();
        Deque<Command> views = new ArrayDeque<>();
        Deque<Integer> depths = new ArrayDeque<>();
        var number = 0;
        for (var text : source.lines()) {
            number++;
            var depth = text.length() - text.stripLeading().length();
            if (text.isBlank() || text.strip().startsWith("#") || SILENT.contains(text.strip())) {
                continue;
            }
            while (!depths.isEmpty() && depths.peek() >= depth) {
                depths.pop();
                views.pop();
            }
            var command = new Command(views.isEmpty() ? List.of() : views.peek().opened(),
                    Arrays.asList(text.strip().split("\\s+")), source.line(number));
            commands.take(command);
            views.push(command);
            depths.push(depth);
        }
        return commands;
    }

    private void take(Command command) {
        if (!command.startsWith("undo")) {
            all.add(command);
            return;
        }
        var undone = command.words().subList(1, command.words().size());
        var opened = new ArrayList<>(command.views());
        opened.add(String.join(" ", undone));
        var was = all.removeIf(other -> other.views().equals(command.views())
                && (other.words().equals(undone) || begins(other.words(), undone))
                || other.views().size() >= opened.size() && other.views().subList(0, command.views().size())
                        .equals(command.views())
                        && (other.views().get(command.views().size()) + " ").startsWith(String.join(" ", undone) + " "));
        if (!was) {
            all.add(command);
        }
    }

    private static boolean begins(List<String> words, List<String> first) {
        return words.size() >= first.size() && words.subList(0, first.size()).equals(first);
    }

    List<Command> all() {
        return all;
    }

    /** The commands of a view. */
    Stream<Command> in(List<String> views) {
        return all.stream().filter(command -> command.views().equals(views));
    }

    /** The commands of the system view that begin with these words. */
    Stream<Command> system(String... first) {
        return in(List.of()).filter(command -> command.startsWith(first));
    }
}
