/** Evaluations of placements and their rules; testable without a server. */
@NullMarked
package nl.stagepact.placement.evaluation.domain;

import org.jspecify.annotations.NullMarked;
