package org.erdsl.azure;

import java.util.List;

/** Who configures a peering. */
public sealed interface Management {

    /** The company itself: a layer 2 provider carries the VLAN, or there is none. */
    record ByCustomer() implements Management {
    }

    /**
     * The provider, who sells layer 3: the company hands over what it wants.
     *
     * @param providers the providers as the model names them, which may be any text
     */
    record ByProvider(List<String> providers) implements Management {

        public ByProvider {
            providers = List.copyOf(providers);
        }
    }
}
