/** Writes text of the model into other languages so that it stays text, whatever it holds. */
package org.erdsl.generator.text;
