/** Tables of searches for vacancies. */
@NullMarked
package nl.stagepact.placement.search.persistence;

import org.jspecify.annotations.NullMarked;
