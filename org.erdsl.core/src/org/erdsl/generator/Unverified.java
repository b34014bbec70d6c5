package org.erdsl.generator;

/** The line at the top of a file that was written after documents alone. */
public final class Unverified {

    private Unverified() {
    }

    /**
     * Says that nothing of the platform ran the file, and where to read on.
     *
     * @param platform the platform, whose page has its name
     * @param device what runs the platform: router or switch
     */
    public static String line(String platform, String device) {
        return "Unverified: no %s of this platform ran this file; docs/platforms/%s.md says what no source confirms."
                .formatted(device, platform);
    }
}
