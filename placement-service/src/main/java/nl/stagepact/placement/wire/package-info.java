/** Wire formats that several capabilities share; small, without business rules. */
@NullMarked
package nl.stagepact.placement.wire;

import org.jspecify.annotations.NullMarked;
