/** Values and rules of feeds of vacancies on partners' websites; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.placement.feed.domain;

import org.jspecify.annotations.NullMarked;
