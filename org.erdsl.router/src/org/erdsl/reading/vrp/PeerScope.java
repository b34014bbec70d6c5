package org.erdsl.reading.vrp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The commands about a peer: its own in the view where it is defined and in the view of an address family, then those of its
 * group. What is said of the peer counts before what is said of its group (Huawei, NetEngine 8000 F1A Command Reference,
 * "peer group").
 *
 * @param own the peer's own commands, without the words {@code peer ADDRESS}
 * @param group those of its group
 */
record PeerScope(List<PeerCommand> own, List<PeerCommand> group) {

    /** @param words what follows {@code peer ADDRESS}; @param command the whole */
    record PeerCommand(List<String> words, Command command) {

        boolean startsWith(String... first) {
            return words.size() >= first.length && words.subList(0, first.length).equals(List.of(first));
        }

        String word(int index) {
            return index < words.size() ? words.get(index) : "";
        }

        boolean endsWith(String last) {
            return !words.isEmpty() && words.get(words.size() - 1).equals(last);
        }
    }

    Stream<PeerCommand> all() {
        return Stream.concat(own.stream(), group.stream());
    }

    /** The last of the peer's own commands that begin so, else the group's. */
    Optional<PeerCommand> get(String... first) {
        return last(own, first).or(() -> last(group, first));
    }

    private static Optional<PeerCommand> last(List<PeerCommand> commands, String... first) {
        return commands.stream().filter(command -> command.startsWith(first)).reduce((earlier, later) -> later);
    }

    /** The route-policy of a direction. */
    Optional<PeerCommand> policy(String direction) {
        return Stream.of(own, group).flatMap(commands -> commands.stream()
                .filter(command -> command.startsWith("route-policy") && command.words().size() == 3
                        && command.endsWith(direction))
                .reduce((earlier, later) -> later).stream()).findFirst();
    }
}
