/** One class per verb on training companies and their recognitions, as SBB delivers them. */
@NullMarked
package nl.stagepact.placement.company.usecase;

import org.jspecify.annotations.NullMarked;
