/** One class per verb on feeds of vacancies on partners' websites. */
@NullMarked
package nl.stagepact.placement.feed.usecase;

import org.jspecify.annotations.NullMarked;
