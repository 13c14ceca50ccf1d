/** Resources, wire records and problems of alerts about changed shortages. */
@NullMarked
package nl.stagepact.shortage.alert.api;

import org.jspecify.annotations.NullMarked;
