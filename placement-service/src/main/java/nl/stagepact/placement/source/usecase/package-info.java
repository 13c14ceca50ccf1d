/** One class per verb on vacancies delivered by other systems. */
@NullMarked
package nl.stagepact.placement.source.usecase;

import org.jspecify.annotations.NullMarked;
