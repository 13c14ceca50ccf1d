/** Resources, wire records and problems of the contact log. */
@NullMarked
package nl.stagepact.placement.contactlog.api;

import org.jspecify.annotations.NullMarked;
