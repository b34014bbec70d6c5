package org.erdsl.generator.iosxe;

import java.util.List;

import org.erdsl.generator.Header;
import org.erdsl.generator.PlanGuard;
import org.erdsl.generator.PlatformBackend;
import org.erdsl.generator.routemap.RouteMapLimits;
import org.erdsl.policy.RouterPlan;

/** Writes configuration for Cisco IOS XE. See docs/platforms/cisco-ios-xe.md. */
public final class IosXeBackend implements PlatformBackend {

    private static final String COMMENT = "!";

    @Override
    public String platform() {
        return "cisco-ios-xe";
    }

    @Override
    public String fileEnding() {
        return "ios-xe.cfg";
    }

    @Override
    public List<String> unsupported(RouterPlan plan) {
        return RouteMapLimits.unsupported(plan);
    }

    @Override
    public String generate(RouterPlan plan, Header header) {
        PlanGuard.check(plan);
        return header.comment(COMMENT) + new IosXeConfiguration().print(plan);
    }
}
