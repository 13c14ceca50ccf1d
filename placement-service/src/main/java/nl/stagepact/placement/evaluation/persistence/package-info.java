/** Tables of evaluations. */
@NullMarked
package nl.stagepact.placement.evaluation.persistence;

import org.jspecify.annotations.NullMarked;
