/** Figures on the wire. */
@NullMarked
package nl.stagepact.discrimination.figures.api;

import org.jspecify.annotations.NullMarked;
