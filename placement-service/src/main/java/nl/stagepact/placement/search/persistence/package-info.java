/** Database access of the vacancy search. */
@NullMarked
package nl.stagepact.placement.search.persistence;

import org.jspecify.annotations.NullMarked;
