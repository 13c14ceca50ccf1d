/** Delivers the figures of the source documents through the gateway, as school systems do. */
@NullMarked
package nl.stagepact.localstack.demo;

import org.jspecify.annotations.NullMarked;
