/** Places: municipalities, and the sets of them that labour market, RMC and pacts each draw in their own way. */
@NullMarked
package nl.stagepact.shortage.domain.area;

import org.jspecify.annotations.NullMarked;
