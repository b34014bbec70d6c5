package org.erdsl.generator.firewall;

import org.erdsl.generator.Header;

/** Writes what a gateway must reach in one format. */
interface FirewallFormat {

    /** The name of the file in the list's folder. */
    String fileName();

    /** The text, which starts with the header where the format has comments. */
    String generate(AllowList list, Header header);
}
