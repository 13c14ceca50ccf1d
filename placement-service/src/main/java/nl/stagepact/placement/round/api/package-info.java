/** Resources, wire records and problems of rounds of matching. */
@NullMarked
package nl.stagepact.placement.round.api;

import org.jspecify.annotations.NullMarked;
