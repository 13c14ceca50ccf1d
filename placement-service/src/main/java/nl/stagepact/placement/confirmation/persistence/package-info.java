/** Tables of confirmations: by whom, how often, and what happens without one. */
@NullMarked
package nl.stagepact.placement.confirmation.persistence;

import org.jspecify.annotations.NullMarked;
