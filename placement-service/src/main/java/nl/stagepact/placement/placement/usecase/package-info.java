/** What schools and companies do with placements. */
@NullMarked
package nl.stagepact.placement.placement.usecase;

import org.jspecify.annotations.NullMarked;
