/** The one clock, so that tests can move it. */
@NullMarked
package nl.stagepact.servicekit.clock;

import org.jspecify.annotations.NullMarked;
