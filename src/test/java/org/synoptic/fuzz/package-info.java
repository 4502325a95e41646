/** Targets for the fuzzer; run from the command line, not with the tests. */
package org.synoptic.fuzz;
