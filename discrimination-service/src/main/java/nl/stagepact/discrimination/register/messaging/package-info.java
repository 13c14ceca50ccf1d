/** Consumers of events about registers and training companies. */
@NullMarked
package nl.stagepact.discrimination.register.messaging;

import org.jspecify.annotations.NullMarked;
