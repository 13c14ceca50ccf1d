/** Labour-market regions, pacts and the regions they cover. */
@NullMarked
package nl.stagepact.shortage.domain.region;

import org.jspecify.annotations.NullMarked;
