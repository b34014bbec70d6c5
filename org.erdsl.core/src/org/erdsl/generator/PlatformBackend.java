package org.erdsl.generator;

import java.util.List;

import org.erdsl.policy.RouterPlan;

/** Writes a router's plan in the words of its platform. It sees the plan only, never the model. */
public interface PlatformBackend {

    /** The name of the platform in models: {@code frr}, {@code cisco-ios-xe}. */
    String platform();

    /** What follows the router's name in the name of its file: {@code frr.conf}. */
    String fileEnding();

    /**
     * What of the plan the platform cannot express, one sentence each; empty when it can express all of it. Asked
     * before anything is written.
     */
    List<String> unsupported(RouterPlan plan);

    /** The router's configuration, which starts with the header as a comment. */
    String generate(RouterPlan plan, Header header);
}
