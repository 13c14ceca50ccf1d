/** Reads who seeks and what is offered, each of one set of organisations and programmes. */
@NullMarked
package nl.stagepact.placement.matching.persistence;

import org.jspecify.annotations.NullMarked;
