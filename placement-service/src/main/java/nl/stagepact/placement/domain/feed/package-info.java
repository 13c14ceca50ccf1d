/** Feeds: vacancies that partners show on their own websites. */
@NullMarked
package nl.stagepact.placement.domain.feed;

import org.jspecify.annotations.NullMarked;
