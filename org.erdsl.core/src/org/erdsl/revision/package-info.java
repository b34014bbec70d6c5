/** Models as they were: files of revisions of a git repository. */
package org.erdsl.revision;
