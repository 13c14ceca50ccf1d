/**
 * Database access of the vacancy search. It has no table: it reads those of vacancies and companies, joined, in one snapshot.
 */
@NullMarked
package nl.stagepact.placement.search.persistence;

import org.jspecify.annotations.NullMarked;
