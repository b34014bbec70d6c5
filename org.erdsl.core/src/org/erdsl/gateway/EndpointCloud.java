package org.erdsl.gateway;

/** The clouds in which gateways talk to different endpoints. */
public enum EndpointCloud {

    PUBLIC("public"),
    GCC("gcc"),
    GCC_HIGH("gcc-high"),
    DOD("dod"),
    CHINA("china");

    private final String key;

    EndpointCloud(String key) {
        this.key = key;
    }

    /** Its name in files. */
    public String key() {
        return key;
    }
}
