/** What a good reporting structure has, and what schools state about theirs. */
@NullMarked
package nl.stagepact.discrimination.checklist.domain;

import org.jspecify.annotations.NullMarked;
