package org.erdsl.reader.sros;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.erdsl.net.IpAddress;
import org.erdsl.policy.InterfacePlan;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.ReadSession;
import org.erdsl.reader.Words;

/**
 * Reads what is pasted into the model-driven command line of SR OS, after Nokia's models of {@code policy-options} and
 * {@code router bgp}: what the router runs once the candidate configuration was committed.
 */
public final class SrosReader implements ConfigurationReader {

    @Override
    public ReadRouter read(String configuration) {
        var candidate = new Candidate();
        candidate.paste(configuration);
        return candidate.commit();
    }

    /** The candidate configuration. */
    static final class Candidate {

        private final PolicyOptions policies = new PolicyOptions();
        private final Map<Optional<String>, RouterInstance> instances = new LinkedHashMap<>();

        void paste(String lines) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(CommandLine::of)
                    .forEach(this::take);
        }

        private void take(CommandLine command) {
            var words = command.words();
            if (words.take("policy-options")) {
                policies.take(command.deletes(), words);
            } else if (words.take("service", "vprn")) {
                instance(Optional.of(words.word())).take(command.deletes(), words);
            } else {
                words.expect("router", "Base");
                instance(Optional.empty()).take(command.deletes(), words);
            }
            words.end();
        }

        private RouterInstance instance(Optional<String> vrf) {
            return instances.computeIfAbsent(vrf, RouterInstance::new);
        }

        /** What a commit makes of it; a commit that fails changes nothing, so its reason is an unknown construct. */
        ReadRouter commit() {
            policies.check();
            Map<IpAddress, ReadSession> sessions = new LinkedHashMap<>();
            for (var instance : instances.values()) {
                instance.sessions(policies).forEach((address, session) -> {
                    if (sessions.put(address, session) != null) {
                        throw new Words("two neighbors " + address).unknown();
                    }
                });
            }
            return new ReadRouter(sessions,
                    instances.values().stream().flatMap(instance -> instance.interfaces().stream())
                            .sorted(Comparator.comparing(InterfacePlan::name).thenComparing(link -> link.vlan().orElse(0)))
                            .toList(),
                    instances.values().stream().flatMap(instance -> instance.blackholes().stream())
                            .collect(Collectors.toSet()));
        }
    }
}
