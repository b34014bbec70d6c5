package org.erdsl.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not understood is shown, and a secret in it is not. */
class SecretsTest {

    @ParameterizedTest
    @CsvSource({
            "neighbor 192.0.2.6 password 7 0822455D0A16, neighbor 192.0.2.6 password ...",
            "authentication-key \"$9$abc\"; ## SECRET-DATA, authentication-key ...",
            "tcp md5sig password \"x y\", tcp md5sig ...",
            "tcp-md5-key=hunter2 comment=a, tcp-md5-key ...",
            "auth-password = \"hunter2\", auth-password ...",
            "key-string hunter2, key-string ...",
            "set protocols bgp neighbor 192.0.2.6 password 'hunter2', set protocols bgp neighbor 192.0.2.6 password ...",
            "peer 192.0.2.6 password cipher %^%#x, peer 192.0.2.6 password ...",
            "ao X keychain-name Y, ao X keychain-name ...",
            "match weight 100, match weight 100",
            "timers bgp keepalive 10, timers bgp keepalive 10",
            "password, password"})
    void whatFollowsAWordThatAnnouncesASecretIsLeftOut(String statement, String shown) {
        assertEquals(shown, new Unknown(new SourceLine("edge1", 1), "  " + statement + "  ").text());
    }
}
