/** Conversations of a placement and their rules; testable without a server. */
@NullMarked
package nl.stagepact.placement.conversation.domain;

import org.jspecify.annotations.NullMarked;
