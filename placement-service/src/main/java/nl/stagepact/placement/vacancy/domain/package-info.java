/** Values and rules of vacancies: content, publication, withdrawal, certifiability; plain Java, testable without a server. */
@NullMarked
package nl.stagepact.placement.vacancy.domain;

import org.jspecify.annotations.NullMarked;
