/** A case as its reporter sees it. */
@NullMarked
package nl.stagepact.discrimination.conversation.domain;

import org.jspecify.annotations.NullMarked;
