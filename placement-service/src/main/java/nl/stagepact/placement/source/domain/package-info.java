/** Values and rules of vacancies delivered by other systems; testable without a server. */
@NullMarked
package nl.stagepact.placement.source.domain;

import org.jspecify.annotations.NullMarked;
