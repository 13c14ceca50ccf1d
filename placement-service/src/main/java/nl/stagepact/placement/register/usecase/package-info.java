/** Use cases of programmes, schools, postcode areas and pact areas, one class each. */
@NullMarked
package nl.stagepact.placement.register.usecase;

import org.jspecify.annotations.NullMarked;
