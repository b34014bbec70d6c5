/** What leads from the files of an earlier run to those of this one, router by router. */
package org.erdsl.update;
