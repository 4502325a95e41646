/** On whose word each fact stands, and how firmly: from the quotations around it and the words that call it feared, denied or disputed. */
package org.synoptic.fact.claim;
