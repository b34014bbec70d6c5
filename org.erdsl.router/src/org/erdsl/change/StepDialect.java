package org.erdsl.change;

import java.util.Map;
import java.util.Optional;

/** What has to be known besides of a platform on which each command counts at once. */
interface StepDialect extends Dialect {

    /**
     * Whether lists and route maps that no session uses are defined anew instead of changed, since FRR 8.4.4 then overlooks
     * entries of lists that changed (seen running).
     */
    boolean definesAnew();

    /**
     * Whether an entry of a list in use cannot go alone while another one is there: FRR 8.4.4, which finds the entries of
     * route maps by the prefixes of their lists, forgets a prefix with the first of two entries that have it (seen running).
     */
    boolean goesOnlyWith(Statement entry, Statement other);

    /** Whether a statement under an entry of a route map may be changed while the entry is in use. */
    boolean isReplacedAtOnce(Statement underEntry);

    /** The statement that keeps a neighbor down, where this is all that is said of a new one. */
    Optional<Statement> shutdown(Statement neighbor);

    /** The route map a statement of a session names. */
    Optional<String> used(Statement ofSession);

    /** A statement with other names of lists and route maps. */
    Statement renamed(Statement statement, Map<String, String> names);
}
