/** How request bodies are received: at which pace, how many slow ones at a time, and when their service is asked. */
@NullMarked
package nl.stagepact.gateway.body;

import org.jspecify.annotations.NullMarked;
