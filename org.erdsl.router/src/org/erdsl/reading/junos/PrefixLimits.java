package org.erdsl.reading.junos;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.erdsl.running.PrefixLimit;
import org.erdsl.running.SourceLine;
import org.erdsl.running.Stated;

/** What stands below a family: how many prefixes are taken (Juniper, "accepted-prefix-limit", "prefix-limit"). */
final class PrefixLimits {

    private static final Set<String> WITHOUT_CONSEQUENCE =
            Set.of("add-path", "graceful-restart", "output-queue-priority", "withdraw-priority", "delay-route-advertisements", "damping");

    private final Set<SourceLine> lines = new LinkedHashSet<>();
    private OptionalLong maximum = OptionalLong.empty();
    private OptionalInt percent = OptionalInt.empty();
    private PrefixLimit.AtLimit atLimit = PrefixLimit.AtLimit.WARN;
    private Optional<Duration> restart = Optional.of(Duration.ZERO);

    /** Whether a statement is understood. */
    boolean take(JunosStatement statement) {
        if (!Set.of("accepted-prefix-limit", "prefix-limit").contains(statement.word(0))) {
            return statement.words().isEmpty() || WITHOUT_CONSEQUENCE.contains(statement.word(0));
        }
        lines.add(statement.line());
        for (var i = 1; i < statement.words().size(); i++) {
            switch (statement.word(i)) {
                case "maximum" -> maximum = OptionalLong.of(Long.parseLong(statement.word(++i)));
                case "teardown" -> atLimit = PrefixLimit.AtLimit.TEAR_DOWN;
                case "drop-excess", "hide-excess" -> atLimit = PrefixLimit.AtLimit.DISCARD;
                case "idle-timeout" -> restart = idle(statement.word(++i));
                default -> percent = OptionalInt.of(Integer.parseInt(statement.word(i)));
            }
        }
        return true;
    }

    private static Optional<Duration> idle(String text) {
        return text.equals("forever") ? Optional.empty() : Optional.of(Duration.ofMinutes(Integer.parseInt(text)));
    }

    /** The limit, where one is set. Without {@code teardown} the router writes a message. */
    Optional<Stated<PrefixLimit>> limit() {
        return maximum.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stated<>(new PrefixLimit(maximum.getAsLong(), percent, atLimit,
                        atLimit == PrefixLimit.AtLimit.TEAR_DOWN ? restart : Optional.empty()), List.copyOf(lines)));
    }
}
