package org.erdsl.generator;

import java.util.List;

import org.erdsl.policy.RouterPlan;

/**
 * Writes a router's plan in the words of its platform. It sees the plan only, never the model. How to write one:
 * docs/howto/add-a-platform.md.
 */
public interface PlatformBackend {

    /** The name of the platform in models: {@code frr}, {@code cisco-ios-xe}. */
    String platform();

    /** What follows the router's name in the name of its file: {@code frr.conf}. */
    String fileEnding();

    /** What the platform can express. Every feature is declared, supported or not. */
    Capabilities capabilities();

    /**
     * What of the plan the platform cannot express, one sentence each; empty when it can express all of it. Asked
     * before anything is written.
     */
    default List<String> unsupported(RouterPlan plan) {
        return capabilities().unsupported(plan);
    }

    /**
     * How the file is put on the router so that a mistake undoes itself, one line each, of printable ASCII characters:
     * what the platform's people do ({@code commit confirmed}) and what is left behind in this form.
     */
    List<String> safeApply(RouterPlan plan);

    /** The router's configuration, which starts with the header as a comment. */
    String generate(RouterPlan plan, Header header);
}
