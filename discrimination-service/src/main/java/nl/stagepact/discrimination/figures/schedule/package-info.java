/** Looks whether a period is due to be published. */
@NullMarked
package nl.stagepact.discrimination.figures.schedule;

import org.jspecify.annotations.NullMarked;
