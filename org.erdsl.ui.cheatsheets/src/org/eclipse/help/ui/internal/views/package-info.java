/**
 * The tray of a dialog that shows a cheat sheet, where the help system is not installed.
 *
 * <p>The platform's cheat sheets name these four types of the bundle {@code org.eclipse.help.ui}, which they require optionally
 * only: without it no cheat sheet opens, because Java refuses a class whose superclasses it cannot check. With that bundle,
 * OSGi takes its types, for it looks into required bundles before it looks into fragments. The signatures are therefore those
 * that the cheat sheets of Eclipse 4.38 call.
 */
package org.eclipse.help.ui.internal.views;
