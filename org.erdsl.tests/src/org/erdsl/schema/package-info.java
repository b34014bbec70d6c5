/**
 * Holds what the generator writes against what vendors publish of their commands. The tables are made by
 * {@code tools/schema/table.py}; docs/howto/schema-tables.md says how.
 */
package org.erdsl.schema;
