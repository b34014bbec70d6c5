package org.erdsl.generator.firewall;

import java.util.Locale;
import java.util.stream.Collectors;

import org.erdsl.generator.Header;
import org.erdsl.net.PortRange;

/** Comma-separated values (RFC 4180, with line feeds), without a header of erdsl's: the first line names the columns. */
final class CsvFormat implements FirewallFormat {

    @Override
    public String fileName() {
        return "allow-list.csv";
    }

    @Override
    public String generate(AllowList list, Header header) {
        return "gateway,cloud,host,protocol,ports,phase,why\n" + list.endpoints().stream()
                .map(endpoint -> String.join(",", list.gateway(), list.cloud().key(), endpoint.host(), "tcp",
                        endpoint.ports().stream().map(PortRange::toString).collect(Collectors.joining(" ")),
                        endpoint.phase().name().toLowerCase(Locale.ROOT), cell(endpoint.why())) + "\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
