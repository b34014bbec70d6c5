package org.erdsl.generator.frr;

import java.util.List;

import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.routemap.RouteMapLimits;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for FRRouting, as {@code vtysh} reads it. See docs/platforms/frr.md. */
public final class FrrBackend implements PlatformBackend {

    private static final String COMMENT = "!";

    @Override
    public String platform() {
        return "frr";
    }

    @Override
    public String fileEnding() {
        return "frr.conf";
    }

    @Override
    public List<String> unsupported(RouterPlan plan) {
        return RouteMapLimits.unsupported(plan);
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment(COMMENT) + new FrrConfiguration().print(plan);
    }
}
