/** Cases as they are kept for desks with a key of their own. */
@NullMarked
package nl.stagepact.discrimination.sealedcase.domain;

import org.jspecify.annotations.NullMarked;
