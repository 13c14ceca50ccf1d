/** Tables of placements. Every query is limited to an organisation, a company or a placement that was found so. */
@NullMarked
package nl.stagepact.placement.placement.persistence;

import org.jspecify.annotations.NullMarked;
