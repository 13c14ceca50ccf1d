/**
 * Tables of confirmations: by whom, how often, and what happens without one. Due vacancies are found and locked in the
 * tables of vacancies and companies, because their days depend on the municipality of the company.
 */
@NullMarked
package nl.stagepact.placement.confirmation.persistence;

import org.jspecify.annotations.NullMarked;
