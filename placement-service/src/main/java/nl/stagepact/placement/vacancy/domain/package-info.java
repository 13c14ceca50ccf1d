/** Rules, values and entities of vacancies: content, publication, withdrawal, certifiability; testable without a server. */
@NullMarked
package nl.stagepact.placement.vacancy.domain;

import org.jspecify.annotations.NullMarked;
