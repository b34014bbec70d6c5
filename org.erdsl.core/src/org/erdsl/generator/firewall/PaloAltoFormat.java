package org.erdsl.generator.firewall;

import org.erdsl.generator.Header;

/**
 * Set commands for PAN-OS, to be pasted in configuration mode. An address object takes no wildcard (<a
 * href="https://knowledgebase.paloaltonetworks.com/KCSArticleDetail?id=kA10g000000ClRfCAK">Palo Alto Networks</a>), so
 * domains go into a custom URL category, each with the slash that ends it (<a
 * href="https://docs.paloaltonetworks.com/advanced-url-filtering/administration/configuring-url-filtering/url-category-exceptions/guidelines-for-url-category-exceptions">guidelines</a>).
 */
final class PaloAltoFormat implements FirewallFormat {

    @Override
    public String fileName() {
        return "palo-alto.txt";
    }

    @Override
    public String generate(AllowList list, Header header) {
        return new PaloAltoTemplate().print(list, header).toString();
    }
}
