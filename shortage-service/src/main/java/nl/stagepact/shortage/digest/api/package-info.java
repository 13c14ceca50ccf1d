/** Resources, wire records and problems of the digest that a pact receives every six weeks. */
@NullMarked
package nl.stagepact.shortage.digest.api;

import org.jspecify.annotations.NullMarked;
