/** The figures of the source documents, pushed through the public address as school systems would push them. */
@NullMarked
package nl.stagepact.localstack.demo;

import org.jspecify.annotations.NullMarked;
