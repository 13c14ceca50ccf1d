/** Deletes what is not needed any more. */
@NullMarked
package nl.stagepact.placement.erasure.usecase;

import org.jspecify.annotations.NullMarked;
