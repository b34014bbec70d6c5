package org.erdsl.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.erdsl.model.SpecialPurposePrefix;
import org.erdsl.net.AddressFamily;
import org.erdsl.net.Prefix;
import org.erdsl.policy.SpecialPurposePrefixes;
import org.junit.jupiter.api.Test;

/** Special-purpose prefixes: the library says what the tables say. */
class SpecialPurposePrefixTableTest extends TableComparison {

    /** The generated routers reject exactly the space the library and its table name. */
    @Test
    void specialPurposePrefixes() {
        var facts = new HashSet<Prefix>();
        var table = new HashMap<Prefix, CSVRecord>();
        for (var row : Table.read("special-purpose-prefixes").rows()) {
            table.put(Prefix.valueOf(row.get("prefix")), row);
        }
        for (var fact : library.facts(SpecialPurposePrefix.class).values()) {
            assertTrue(facts.add(fact.getPrefix()), "twice: " + fact.getPrefix());
            assertEquals(table.get(fact.getPrefix()).get("name"), fact.getDisplayName());
            assertEquals(List.of(table.get(fact.getPrefix()).get("source")), fact.getSources());
        }
        assertEquals(table.keySet(), facts);
        assertEquals(facts, Stream.of(AddressFamily.values())
                .flatMap(family -> SpecialPurposePrefixes.of(family).stream())
                .collect(Collectors.toSet()));
    }
}
