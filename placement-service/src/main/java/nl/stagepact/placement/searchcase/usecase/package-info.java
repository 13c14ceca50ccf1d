/** What organisations do with the search cases of their students. */
@NullMarked
package nl.stagepact.placement.searchcase.usecase;

import org.jspecify.annotations.NullMarked;
