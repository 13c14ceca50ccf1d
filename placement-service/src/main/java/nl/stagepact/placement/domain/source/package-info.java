/** Sources: other places that vacancies are known from, and what comes in from them. */
@NullMarked
package nl.stagepact.placement.domain.source;

import org.jspecify.annotations.NullMarked;
