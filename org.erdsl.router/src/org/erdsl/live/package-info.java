/**
 * What the tables of running routers have against what their plans want. It sees routes one by one, from whatever
 * recording they come, and says what is missing and what is too much, and on whose side.
 */
package org.erdsl.live;
