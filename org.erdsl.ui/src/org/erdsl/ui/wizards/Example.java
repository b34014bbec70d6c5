package org.erdsl.ui.wizards;

import java.net.URL;
import java.util.List;

/**
 * An example that comes with the editor.
 *
 * @param name        of its folder, and of the project that is made of it
 * @param description what it shows, in one sentence
 * @param files       its models
 */
record Example(String name, String description, List<URL> files) {
}
