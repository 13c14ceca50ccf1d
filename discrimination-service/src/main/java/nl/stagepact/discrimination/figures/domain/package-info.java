/** Figures that may be shown, and the periods that they are of. */
@NullMarked
package nl.stagepact.discrimination.figures.domain;

import org.jspecify.annotations.NullMarked;
