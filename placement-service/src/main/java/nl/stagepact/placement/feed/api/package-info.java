/** Resources, wire records and problems of feeds of vacancies on partners' websites. */
@NullMarked
package nl.stagepact.placement.feed.api;

import org.jspecify.annotations.NullMarked;
