/**
 * What an article states: times, quantities, quotations, and the facts made of them, each with the passage behind it.
 *
 * <p>The finders live in sub-packages, each with its rules as data beside it; they know this package, and this package does not know them.
 */
package org.synoptic.fact;
