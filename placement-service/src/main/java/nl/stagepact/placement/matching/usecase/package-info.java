/** Runs the kernel on the facts of a round. */
@NullMarked
package nl.stagepact.placement.matching.usecase;

import org.jspecify.annotations.NullMarked;
