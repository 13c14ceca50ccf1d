/** Resources, wire records and problems of open data. */
@NullMarked
package nl.stagepact.shortage.publication.api;

import org.jspecify.annotations.NullMarked;
