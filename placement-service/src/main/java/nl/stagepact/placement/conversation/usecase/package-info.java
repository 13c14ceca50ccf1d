/** What schools do with conversations and worries. */
@NullMarked
package nl.stagepact.placement.conversation.usecase;

import org.jspecify.annotations.NullMarked;
