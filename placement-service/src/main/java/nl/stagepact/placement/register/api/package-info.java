/**
 * Resources, wire records and problems of programmes, schools, postcode areas and pact areas, as their registers publish them.
 */
@NullMarked
package nl.stagepact.placement.register.api;

import org.jspecify.annotations.NullMarked;
