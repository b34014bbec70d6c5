package org.erdsl.lab;

/**
 * What an operator sees of a router.
 *
 * @param running its configuration
 * @param tables its sessions and routes, each with the command that showed them before it
 */
record Shown(String running, String tables) {

    static final Shown NOTHING = new Shown("", "");
}
