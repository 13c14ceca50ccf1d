/** What schools and companies do with evaluations. */
@NullMarked
package nl.stagepact.placement.evaluation.usecase;

import org.jspecify.annotations.NullMarked;
