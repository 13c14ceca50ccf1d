/** Rules, values and entities of feeds of vacancies on partners' websites; testable without a server. */
@NullMarked
package nl.stagepact.placement.feed.domain;

import org.jspecify.annotations.NullMarked;
