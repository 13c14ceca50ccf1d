/** Resources, wire records and problems of dropout counts and leaving reasons. */
@NullMarked
package nl.stagepact.shortage.dropout.api;

import org.jspecify.annotations.NullMarked;
