/** What a reporter does with the receipt code, and messages both ways; one class per verb. */
@NullMarked
package nl.stagepact.discrimination.conversation.usecase;

import org.jspecify.annotations.NullMarked;
