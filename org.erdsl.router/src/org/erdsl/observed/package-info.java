/**
 * What the tables of routers hold: sessions and routes, in no vendor's words, and what reads them. Readers are streams:
 * they tell an {@link org.erdsl.observed.Observer} of one route after the other and keep none. What they read comes from
 * anywhere, so what they allocate is bounded by what was read, and nothing of it is taken for more than values.
 */
package org.erdsl.observed;
