package org.erdsl.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;

/** The text of a peering. Azure knows no routers: the links stand there as comments, to be completed. */
final class PeeringText {

    private static final Set<String> REGISTRIES =
            Set.of("arin", "apnic", "afrinic", "lacnic", "ripencc", "radb", "altdb");
    private static final int MAXIMUM_VLAN_ID = 4094;

    private PeeringText() {
    }

    static void write(ExportedValue peering, ModelText text) throws ImportRefusedException {
        switch (CircuitImporter.oneOf(peering.get("peeringType"), "MicrosoftPeering", "AzurePrivatePeering",
                "AzurePublicPeering")) {
            case "microsoftpeering" -> {
                text.line("microsoft peering {");
                writeSession(peering, text);
                writeMicrosoft(peering, text);
                text.line("}");
            }
            case "azureprivatepeering" -> {
                text.line("private peering {");
                writeSession(peering, text);
                text.line("}");
            }
            default -> text.line("public peering");
        }
    }

    private static void writeSession(ExportedValue peering, ModelText text) throws ImportRefusedException {
        var vlan = peering.find("vlanId");
        if (vlan.isPresent()) {
            var id = vlan.get().number();
            if (id < 1 || id > MAXIMUM_VLAN_ID) {
                throw vlan.get().surprise("a VLAN id from 1 to 4094");
            }
            text.line(2, "vlan " + id);
        }
        var asn = peering.find("peerAsn");
        if (asn.isPresent()) {
            text.line(2, "asn " + asn(asn.get()));
        }
        writeLink("primary", "primaryPeerAddressPrefix", peering, text);
        writeLink("secondary", "secondaryPeerAddressPrefix", peering, text);
        if (peering.findText("sharedKey").isPresent()) {
            text.line(2, "// the sessions have a key: keep it as a secret, and name that: authentication md5 secret …");
        }
    }

    private static void writeLink(String role, String property, ExportedValue peering, ModelText text)
            throws ImportRefusedException {
        var prefixes = new ArrayList<String>();
        for (var family : families(peering)) {
            var prefix = family.find(property);
            if (prefix.isPresent()) {
                prefixes.add(prefix(prefix.get()).toString());
            }
        }
        if (!prefixes.isEmpty()) {
            text.line(2, "// name the router of the link: " + role + " " + String.join(", ", prefixes) + " on …");
        }
    }

    private static void writeMicrosoft(ExportedValue peering, ModelText text) throws ImportRefusedException {
        var advertised = new ArrayList<String>();
        for (var family : families(peering)) {
            var configuration = family.find("microsoftPeeringConfig");
            if (configuration.isPresent()) {
                for (var prefix : CircuitImporter.listOf(configuration.get(), "advertisedPublicPrefixes")) {
                    advertised.add(prefix(prefix).toString());
                }
            }
        }
        if (!advertised.isEmpty()) {
            text.line(2, "advertise " + String.join(", ", advertised));
        }
        var configuration = peering.find("microsoftPeeringConfig");
        if (configuration.isPresent()) {
            var customer = configuration.get().find("customerAsn");
            if (customer.isPresent() && customer.get().number() != 0) {
                text.line(2, "customer asn " + asn(customer.get()));
            }
            var registry = configuration.get().findText("routingRegistryName").orElse("").toLowerCase(Locale.ROOT);
            if (REGISTRIES.contains(registry)) {
                text.line(2, "registry " + registry);
            }
        }
        text.line(2, "// what is accepted stands in the route filter, not in this export: accept region …");
    }

    /** The peering itself, which is that of IPv4, and what it has of IPv6. */
    private static List<ExportedValue> families(ExportedValue peering) throws ImportRefusedException {
        var ipv6 = peering.find("ipv6PeeringConfig");
        return ipv6.isEmpty() ? List.of(peering) : List.of(peering, ipv6.get());
    }

    private static Asn asn(ExportedValue value) throws ImportRefusedException {
        return literal(value, String.valueOf(value.number()), Asn::valueOf, "an AS number");
    }

    private static Prefix prefix(ExportedValue value) throws ImportRefusedException {
        return literal(value, value.text(), Prefix::valueOf, "a prefix such as 192.0.2.0/30");
    }

    private static <T> T literal(ExportedValue value, String text, Function<String, T> read, String expected)
            throws ImportRefusedException {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw value.surprise(expected);
        }
    }
}
