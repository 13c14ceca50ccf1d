/** Resources, wire records and problems of conversations. */
@NullMarked
package nl.stagepact.placement.conversation.api;

import org.jspecify.annotations.NullMarked;
