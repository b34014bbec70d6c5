/**
 * What Azure is to be told of an ExpressRoute circuit, free of any format: plans, and the planner that makes them from a
 * landscape. Formats are written in {@code org.erdsl.generator.azure}.
 */
package org.erdsl.azure;
