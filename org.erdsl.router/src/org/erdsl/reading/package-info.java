/**
 * Reads running configurations: what the readers of all platforms share. Each platform has a package below, written from
 * its vendor's manual.
 */
package org.erdsl.reading;
