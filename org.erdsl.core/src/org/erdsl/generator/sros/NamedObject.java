package org.erdsl.generator.sros;

/**
 * An entry of a list of the configuration.
 *
 * @param path where the list stands
 * @param key which list it is, and the entry's name in quotation marks
 */
record NamedObject(String path, String key) {
}
