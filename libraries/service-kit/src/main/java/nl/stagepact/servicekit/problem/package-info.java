/** Every error as an RFC 9457 problem, in Dutch and English, also those of the framework. */
@NullMarked
package nl.stagepact.servicekit.problem;

import org.jspecify.annotations.NullMarked;
