/** How matches and votes came out ("won 3-1", "a 7-2 vote"): numbers of two sides, which count nothing alone. */
package org.synoptic.fact.score;
