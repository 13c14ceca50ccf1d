/** Tables of conversations. Every query is limited to a placement that the caller found, or to an organisation. */
@NullMarked
package nl.stagepact.placement.conversation.persistence;

import org.jspecify.annotations.NullMarked;
