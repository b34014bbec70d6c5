/** What data gateways are to be, and what they must reach, free of any format: plans, and the planners that make them. */
package org.erdsl.gateway;
