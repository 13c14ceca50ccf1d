/** Once a day, so that the moment at which a desk is told says nothing. */
@NullMarked
package nl.stagepact.discrimination.escrow.schedule;

import org.jspecify.annotations.NullMarked;
