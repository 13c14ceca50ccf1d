/** Names and areas of the registers; testable without a server. */
@NullMarked
package nl.stagepact.reporting.registerread.domain;

import org.jspecify.annotations.NullMarked;
