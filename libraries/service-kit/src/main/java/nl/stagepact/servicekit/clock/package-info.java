/** The only source of time, so that tests can move it. */
@NullMarked
package nl.stagepact.servicekit.clock;

import org.jspecify.annotations.NullMarked;
