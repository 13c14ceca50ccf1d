/** One class per verb on confirmations: by whom, how often, and what happens without one. */
@NullMarked
package nl.stagepact.placement.confirmation.usecase;

import org.jspecify.annotations.NullMarked;
