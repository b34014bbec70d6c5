package org.erdsl.rules.environment;

import java.util.Locale;

import org.erdsl.finding.Place;
import org.erdsl.model.Environment;
import org.erdsl.model.ModelPackage;
import org.erdsl.model.PowerPlatformRegion;
import org.erdsl.rules.Resolved;
import org.erdsl.rules.Rule;
import org.erdsl.rules.RuleCategory;
import org.erdsl.rules.RuleContext;
import org.erdsl.rules.RuleInfo;

/**
 * The end of a Dataverse address tells the region. One that tells another region means that one of the two is wrong.
 */
public final class EnvironmentAddressFitsItsRegionRule extends Rule<Environment> {

    public EnvironmentAddressFitsItsRegionRule() {
        super(Environment.class, new RuleInfo(
                "environment-address-fits-its-region",
                RuleCategory.RISK,
                "The address of an environment ends as those of its region do",
                "https://learn.microsoft.com/power-automate/regions-overview"));
    }

    @Override
    protected void check(Environment environment, RuleContext context) {
        var suffix = Resolved.of(environment.getRegion()).map(PowerPlatformRegion::getAddressSuffix);
        if (environment.getAddress() != null && suffix.isPresent()
                && !host(environment.getAddress()).endsWith("." + suffix.get())) {
            context.report(Place.of(environment, ModelPackage.Literals.ENVIRONMENT__ADDRESS),
                    "addresses in `%s` end in `.%s`; write the address or the region that is right".formatted(
                            environment.getRegion().getName(), suffix.get()))
                    .related(Place.of(environment, ModelPackage.Literals.ENVIRONMENT__REGION), "the region");
        }
    }

    /** The host of an address that may be written as a URL. */
    private static String host(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/.*$", "").toLowerCase(Locale.ROOT);
    }
}
