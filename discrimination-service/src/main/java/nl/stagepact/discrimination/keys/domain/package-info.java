/** Parts of a case, receipt codes and sealed entries; no cryptographic library. */
@NullMarked
package nl.stagepact.discrimination.keys.domain;

import org.jspecify.annotations.NullMarked;
