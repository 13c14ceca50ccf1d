/** Resources, wire records and problems of placements. */
@NullMarked
package nl.stagepact.placement.placement.api;

import org.jspecify.annotations.NullMarked;
