/**
 * Reads query and path parameters into a record, which the operation declares as {@code @BeanParam}. The record is the only
 * description of the parameters: its component types and constraints give the contract and decide what is accepted.
 */
@NullMarked
package nl.stagepact.servicekit.parameter;

import org.jspecify.annotations.NullMarked;
