/** Resources, wire records and problems of counts that schools and SBB deliver. */
@NullMarked
package nl.stagepact.shortage.delivery.api;

import org.jspecify.annotations.NullMarked;
