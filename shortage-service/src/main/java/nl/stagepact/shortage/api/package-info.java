/** The wire of shortage-service: resources, readers and views, problems. */
@NullMarked
package nl.stagepact.shortage.api;

import org.jspecify.annotations.NullMarked;
