/**
 * Reads a JSON body into its wire record. The record is the only description of the body: its component types and Bean
 * Validation constraints give the contract's schema, decide what the reader accepts, and supply the limits that faults mention.
 */
@NullMarked
package nl.stagepact.servicekit.body;

import org.jspecify.annotations.NullMarked;
