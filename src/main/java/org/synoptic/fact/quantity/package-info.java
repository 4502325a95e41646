/** Numbers with their meaning: bound, unit, what they count; and the facts that they state of countings, money, shares, lengths of time and strengths. */
package org.synoptic.fact.quantity;
