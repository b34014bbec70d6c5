/**
 * What a network engineer is asked before the first model, and the model that the answers make: one that is checked
 * without an error and generates at once.
 */
package org.erdsl.interview;
