package org.erdsl.interview;

import java.time.LocalDate;
import java.util.Optional;
import org.erdsl.model.CircuitSku;
import org.erdsl.model.PeeringLocation;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.net.Asn;
import org.erdsl.net.Prefix;

/**
 * The answers.
 *
 * @param region     where the company's environments live
 * @param second     where others of its environments live, if anywhere; not the first region
 * @param location   the peering location of the circuit, in the cloud of the regions
 * @param provider   who provides the circuit; may be blank
 * @param platform   the platform of both routers, as {@code router} names it
 * @param asn        the AS number of the company; without it a private one stands for it
 * @param advertised a public IPv4 or IPv6 prefix of the company; without it one that is set aside for examples
 * @param links      a public IPv4 prefix of length 29 for the two links, given when the other is; without it one that is set
 *                   aside for examples
 * @param day        the day of the interview
 */
public record Interview(PowerPlatformRegion region, Optional<PowerPlatformRegion> second, PeeringLocation location,
        String provider, String platform, Optional<Asn> asn, Optional<Prefix> advertised, Optional<Prefix> links, LocalDate day) {

    /** The length of a prefix that holds the subnets of both links, which have length 30 each. */
    public static final int LINKS_LENGTH = 29;

    /** How many days the example values of a first model are accepted for. */
    private static final int DAYS_FOR_EXAMPLES = 90;
    private static final int LINK_LENGTH = 30;
    private static final int SECOND_LINK = 4;
    private static final Asn EXAMPLE_ASN = new Asn(65001);
    private static final Prefix EXAMPLE_ADVERTISED = Prefix.valueOf("198.51.100.0/28");
    private static final Prefix EXAMPLE_LINKS = Prefix.valueOf("192.0.2.0/29");

    /**
     * @throws IllegalArgumentException when the prefix for the links has another length, both regions are one, or only one
     *                                  of the prefixes is given: what the examples are accepted for would hide what is
     *                                  wrong with it
     */
    public Interview {
        if (links.isPresent() && links.get().length() != LINKS_LENGTH) {
            throw new IllegalArgumentException("the links take a prefix of length " + LINKS_LENGTH);
        }
        if (links.isPresent() != advertised.isPresent()) {
            throw new IllegalArgumentException("one prefix is given and the other is not");
        }
        if (second.isPresent() && second.get() == region) {
            throw new IllegalArgumentException("the second region is the first");
        }
    }

    /** The AS number in the model. */
    Asn modelAsn() {
        return asn.orElse(EXAMPLE_ASN);
    }

    /** The advertised prefix in the model. */
    Prefix modelAdvertised() {
        return advertised.orElse(EXAMPLE_ADVERTISED);
    }

    /** The subnet of the primary link. */
    Prefix primary() {
        return Prefix.containing(links.orElse(EXAMPLE_LINKS).network(), LINK_LENGTH);
    }

    /** The subnet of the secondary link. */
    Prefix secondary() {
        return Prefix.containing(links.orElse(EXAMPLE_LINKS).address(SECOND_LINK), LINK_LENGTH);
    }

    /** Whether the addresses in the model are those that are set aside for examples. */
    boolean hasExampleAddresses() {
        return advertised.isEmpty();
    }

    /** Until when example values are accepted. */
    LocalDate endOfExamples() {
        return day.plusDays(DAYS_FOR_EXAMPLES);
    }

    /** What reaches all regions: Standard ends at the geopolitical region of the peering location. */
    CircuitSku sku() {
        var own = location.getGeopoliticalRegion();
        var outside = AzureRegions.of(region, second).anyMatch(azure -> azure.getGeopoliticalRegion() != own);
        return outside ? CircuitSku.PREMIUM : CircuitSku.STANDARD;
    }
}
