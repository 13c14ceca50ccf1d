/** Values and rules of dropout counts and leaving reasons; testable without a server. */
@NullMarked
package nl.stagepact.shortage.dropout.domain;

import org.jspecify.annotations.NullMarked;
