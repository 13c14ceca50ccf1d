/**
 * Rules, values and entities of confirmations: by whom, how often, and what happens without one.
 */
@NullMarked
package nl.stagepact.placement.confirmation.domain;

import org.jspecify.annotations.NullMarked;
