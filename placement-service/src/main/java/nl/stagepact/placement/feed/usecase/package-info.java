/** Use cases of feeds of vacancies on partners' websites, one class each. */
@NullMarked
package nl.stagepact.placement.feed.usecase;

import org.jspecify.annotations.NullMarked;
