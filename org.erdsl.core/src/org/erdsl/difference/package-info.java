/** What becomes different when one version of a model takes the place of another: in meaning, not in text. */
package org.erdsl.difference;
