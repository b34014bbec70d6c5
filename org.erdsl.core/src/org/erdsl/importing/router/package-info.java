/** Running configurations of edge routers become a model. */
package org.erdsl.importing.router;
