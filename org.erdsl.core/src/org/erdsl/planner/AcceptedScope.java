package org.erdsl.planner;

/** What a term accepts, from the narrowest to the widest. The order decides which term goes first. */
enum AcceptedScope {

    COMMUNITY("community"),
    AZURE_REGION("azure-region"),
    REGION("region"),
    SERVICE("service");

    private final String word;

    AcceptedScope(String word) {
        this.word = word;
    }

    /** The word as it begins names of terms. */
    String word() {
        return word;
    }
}
