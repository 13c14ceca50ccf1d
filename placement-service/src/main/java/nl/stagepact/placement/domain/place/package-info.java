/** Where things are: postcode areas and areas of pacts. */
@NullMarked
package nl.stagepact.placement.domain.place;

import org.jspecify.annotations.NullMarked;
