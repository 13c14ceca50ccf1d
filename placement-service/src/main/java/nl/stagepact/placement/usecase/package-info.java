/** One class per verb of placement-service. */
@NullMarked
package nl.stagepact.placement.usecase;

import org.jspecify.annotations.NullMarked;
