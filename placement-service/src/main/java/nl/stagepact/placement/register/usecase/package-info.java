/** One class per verb on programmes, schools, postcode areas and pact areas, as their registers publish them. */
@NullMarked
package nl.stagepact.placement.register.usecase;

import org.jspecify.annotations.NullMarked;
