/** The command line: one class per command, what commands share, and the rendering of findings for terminals. */
package org.erdsl.cli;
