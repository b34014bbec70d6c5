package org.erdsl.reader.iosxr;

import java.util.Optional;

import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.reader.CommandMode;
import org.erdsl.reader.ReadRouter;
import org.erdsl.reader.Words;

/** The mode of {@code router static}, and the one of a VRF inside it. This reader knows routes to nowhere. */
record StaticMode(IosXrRouter router, Optional<String> vrf) implements CommandMode {

    @Override
    public Optional<CommandMode> take(Words words) {
        if (vrf.isEmpty() && words.take("vrf")) {
            var name = words.word();
            words.end();
            return Optional.of(new StaticMode(router, Optional.of(name)));
        }
        return words.take("address-family")
                ? Optional.of(new Routes(router, vrf, BgpMode.family(words)))
                : Optional.empty();
    }

    private record Routes(IosXrRouter router, Optional<String> vrf, AddressFamily family) implements CommandMode {

        @Override
        public Optional<CommandMode> take(Words words) {
            if (!words.toString().strip().matches("[0-9a-f.:]+/[0-9]+ Null0")) {
                return Optional.empty();
            }
            var prefix = words.value(Prefix::valueOf);
            if (prefix.family() != family) {
                throw words.unknown();
            }
            router.blackholes.add(new ReadRouter.Blackhole(vrf, prefix));
            return stay(words.expect("Null0"));
        }
    }
}
