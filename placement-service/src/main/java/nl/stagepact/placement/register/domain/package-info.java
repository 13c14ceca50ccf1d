/**
 * Values and rules of programmes, schools, postcode areas and pact areas, as their registers publish them; testable
 * without a server.
 */
@NullMarked
package nl.stagepact.placement.register.domain;

import org.jspecify.annotations.NullMarked;
