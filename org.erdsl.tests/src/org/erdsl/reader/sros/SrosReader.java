package org.erdsl.reader.sros;

import org.erdsl.net.Asn;
import org.erdsl.reader.ConfigurationReader;
import org.erdsl.reader.ReadRouter;
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
        private final BaseInterfaces interfaces = new BaseInterfaces();
        private final BgpInstance bgp = new BgpInstance();
        private Asn localAs;

        void paste(String lines) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(CommandLine::of)
                    .forEach(this::take);
        }

        private void take(CommandLine command) {
            var words = command.words();
            if (words.take("policy-options")) {
                policies.take(command.deletes(), words);
            } else {
                words.expect("router", "Base");
                if (words.take("bgp")) {
                    bgp.take(command.deletes(), words);
                } else if (words.take("interface")) {
                    interfaces.take(command.deletes(), words);
                } else if (!command.deletes() && words.take("autonomous-system")) {
                    localAs = words.value(Asn::valueOf);
                } else {
                    throw words.unknown();
                }
            }
            words.end();
        }

        /** What a commit makes of it; a commit that fails changes nothing, so its reason is an unknown construct. */
        ReadRouter commit() {
            policies.check();
            if (localAs == null) {
                throw new Words("BGP without autonomous-system").unknown();
            }
            return new ReadRouter(bgp.sessions(localAs, policies, interfaces), interfaces.read());
        }
    }
}
