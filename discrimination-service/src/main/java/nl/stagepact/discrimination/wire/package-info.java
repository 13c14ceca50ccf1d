/** Wire formats that several capabilities share; small, without business rules. */
@NullMarked
package nl.stagepact.discrimination.wire;

import org.jspecify.annotations.NullMarked;
