/** Resources, wire records and problems of alerts about a shortage that changed. */
@NullMarked
package nl.stagepact.shortage.alert.api;

import org.jspecify.annotations.NullMarked;
