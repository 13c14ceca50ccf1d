/** Resource of erasures, for privacy officers. */
@NullMarked
package nl.stagepact.discrimination.erasure.api;

import org.jspecify.annotations.NullMarked;
