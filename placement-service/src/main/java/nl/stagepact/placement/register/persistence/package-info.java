/** Database access for programmes, schools, postcode areas and pact areas, as their registers publish them. */
@NullMarked
package nl.stagepact.placement.register.persistence;

import org.jspecify.annotations.NullMarked;
