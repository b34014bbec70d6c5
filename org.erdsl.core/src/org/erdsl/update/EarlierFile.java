package org.erdsl.update;

/**
 * The file of a router as an earlier run left it, or somebody after it.
 *
 * @param text its text
 * @param asWritten whether it is what erdsl wrote, by the manifest; else there may be keys and other things of people in it
 */
record EarlierFile(String text, boolean asWritten) {
}
