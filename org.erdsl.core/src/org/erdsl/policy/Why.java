package org.erdsl.policy;

/**
 * Why a term is in a policy; printed beside it.
 *
 * @param text one line for whoever reads the router's configuration: "accept northeurope (12076:51003), region europe"
 */
public record Why(String text) {
}
