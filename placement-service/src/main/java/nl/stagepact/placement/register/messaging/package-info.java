/** Consumers of events about programmes, schools, postcode areas and pact areas, as their registers publish them. */
@NullMarked
package nl.stagepact.placement.register.messaging;

import org.jspecify.annotations.NullMarked;
