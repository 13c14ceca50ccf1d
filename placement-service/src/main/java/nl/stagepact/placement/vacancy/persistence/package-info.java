/** Tables of vacancies: content, publication, withdrawal, certifiability. */
@NullMarked
package nl.stagepact.placement.vacancy.persistence;

import org.jspecify.annotations.NullMarked;
