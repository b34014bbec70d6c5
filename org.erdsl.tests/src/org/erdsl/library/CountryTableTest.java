package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import java.util.stream.Collectors;

import org.erdsl.model.Country;
import org.erdsl.model.Fact;
import org.junit.jupiter.api.Test;

/** Countries, of which the table names those of Global Reach: the library says what the tables say. */
class CountryTableTest extends TableComparison {

    @Test
    void countries() {
        var table = Table.read("global-reach-countries").by(row -> row.get("country"));
        var countries = library.facts(Country.class).values();
        assertEquals(table.keySet(), countries.stream().filter(Country::isGlobalReach).map(Fact::getDisplayName)
                .collect(Collectors.toCollection(TreeSet::new)));
        for (var country : countries) {
            if (country.isGlobalReach()) {
                assertEquals(table.get(country.getDisplayName()).get("note").isEmpty(), country.getNotes().isEmpty());
                assertSourcesKept(table.get(country.getDisplayName()), country);
            }
        }
    }
}
