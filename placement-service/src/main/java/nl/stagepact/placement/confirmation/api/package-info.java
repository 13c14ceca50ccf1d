/** Resources, wire records and problems of confirmations: by whom, how often, and what happens without one. */
@NullMarked
package nl.stagepact.placement.confirmation.api;

import org.jspecify.annotations.NullMarked;
