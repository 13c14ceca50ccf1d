/** Resources for reporters, by receipt code, and for messages of a desk. */
@NullMarked
package nl.stagepact.discrimination.conversation.api;

import org.jspecify.annotations.NullMarked;
