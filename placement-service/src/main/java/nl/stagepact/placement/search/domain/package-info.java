/** Values and rules of searches for vacancies; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.placement.search.domain;

import org.jspecify.annotations.NullMarked;
