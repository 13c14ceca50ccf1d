/** Database access for feeds of vacancies on partners' websites. */
@NullMarked
package nl.stagepact.placement.feed.persistence;

import org.jspecify.annotations.NullMarked;
