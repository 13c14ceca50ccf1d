/** Receives, lists, reads, assigns and decides cases; one class per verb. */
@NullMarked
package nl.stagepact.discrimination.casework.usecase;

import org.jspecify.annotations.NullMarked;
