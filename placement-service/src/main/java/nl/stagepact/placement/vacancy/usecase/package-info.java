/** One class per verb on vacancies: content, publication, withdrawal, certifiability. */
@NullMarked
package nl.stagepact.placement.vacancy.usecase;

import org.jspecify.annotations.NullMarked;
