/**
 * A router as its running configuration makes it, free of any vendor's words. Readers fill it, one for each platform;
 * {@code org.erdsl.sets} works out what its policies do. Every object names the lines it comes from, and no object holds
 * a secret.
 *
 * <p>
 * What a platform does when nothing is said is written into the objects by its reader, which alone knows the platform:
 * settings that come from no line, {@link org.erdsl.running.RunningPolicy#end()} for routes no term decides,
 * {@link org.erdsl.running.RunningPolicy#missing} for a name that leads nowhere, {@link
 * org.erdsl.running.PolicyChain#otherwise()} for a session without policy. What a reader does not understand, it puts in
 * as unknown, with its line, where it would act: unknown is not false.
 */
package org.erdsl.running;
