package org.erdsl.reading.frr;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.erdsl.policy.Bfd;
import org.erdsl.reading.ios.Statement;

/** The profiles of {@code bfd}. What one does not say is 300 ms and 3 packets ("BFD" in the FRR User Guide). */
final class BfdProfiles {

    private static final int INTERVAL = 300;
    private static final int MULTIPLIER = 3;

    private final Map<String, Bfd> profiles = new HashMap<>();

    /** Takes {@code bfd} and what is inside. */
    void take(Statement bfd) {
        for (var statement : bfd.inside()) {
            var words = statement.words();
            if (words.take("profile")) {
                profile(words.word(), statement);
            }
        }
    }

    private void profile(String name, Statement profile) {
        var receive = INTERVAL;
        var transmit = INTERVAL;
        var multiplier = MULTIPLIER;
        for (var statement : profile.inside()) {
            var words = statement.words();
            if (words.take("receive-interval")) {
                receive = words.number();
            } else if (words.take("transmit-interval")) {
                transmit = words.number();
            } else if (words.take("detect-multiplier")) {
                multiplier = words.number();
            }
        }
        if (receive == transmit) {
            profiles.put(name, new Bfd(receive, multiplier));
        }
    }

    /** The timers of a profile; nothing where there is none of the name, or where its intervals differ. */
    Optional<Bfd> timers(String name) {
        return Optional.ofNullable(profiles.get(name));
    }
}
