/** Resources, wire records and problems of the digest a pact receives each month. */
@NullMarked
package nl.stagepact.shortage.digest.api;

import org.jspecify.annotations.NullMarked;
