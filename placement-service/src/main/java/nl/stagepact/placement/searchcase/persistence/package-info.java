/** Tables of search cases. Every query is limited to an organisation, a pact or a round. */
@NullMarked
package nl.stagepact.placement.searchcase.persistence;

import org.jspecify.annotations.NullMarked;
