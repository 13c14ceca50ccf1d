/** What a school delivers for a reference date, and the rules it must fulfil. */
@NullMarked
package nl.stagepact.shortage.domain.delivery;

import org.jspecify.annotations.NullMarked;
