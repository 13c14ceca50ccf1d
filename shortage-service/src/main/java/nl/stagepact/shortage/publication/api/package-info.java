/** Resources, wire records and problems of open data: what is published for everyone. */
@NullMarked
package nl.stagepact.shortage.publication.api;

import org.jspecify.annotations.NullMarked;
