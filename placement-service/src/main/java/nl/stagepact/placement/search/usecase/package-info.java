/** Use cases of the vacancy search, one class each. */
@NullMarked
package nl.stagepact.placement.search.usecase;

import org.jspecify.annotations.NullMarked;
