/** One class per verb on searches for vacancies. */
@NullMarked
package nl.stagepact.placement.search.usecase;

import org.jspecify.annotations.NullMarked;
