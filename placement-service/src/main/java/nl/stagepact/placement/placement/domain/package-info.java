/** Placements, their agreements and rules; testable without a server. */
@NullMarked
package nl.stagepact.placement.placement.domain;

import org.jspecify.annotations.NullMarked;
