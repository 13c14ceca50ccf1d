/** Resources, wire records and problems of vacancies: content, publication, withdrawal, certifiability. */
@NullMarked
package nl.stagepact.placement.vacancy.api;

import org.jspecify.annotations.NullMarked;
