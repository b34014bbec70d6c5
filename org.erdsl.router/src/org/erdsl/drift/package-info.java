/** What a router does otherwise than it should: a plan beside a configuration that runs. */
package org.erdsl.drift;
