/**
 * Runs generated configuration on real routing daemons. {@link org.erdsl.lab.Lab} starts a second Java machine in
 * network namespaces of its own ({@link org.erdsl.lab.LabMain}); there the daemons of FRR are the router, and
 * {@link org.erdsl.lab.BgpSpeaker} is Microsoft's edge and the company's core. All of it ends with that machine.
 */
package org.erdsl.lab;
