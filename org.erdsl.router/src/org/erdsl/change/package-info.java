/**
 * How a router goes over from one configuration to another so that nobody notices: the commands, in an order in which
 * every route is at each moment treated as before or as after, and the commands that take it back.
 */
package org.erdsl.change;
