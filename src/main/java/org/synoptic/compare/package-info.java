/** When facts of several articles are comparable, how they come out, and why. */
package org.synoptic.compare;
