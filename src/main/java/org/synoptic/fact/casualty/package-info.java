/**
 * What happened to people: killed, injured, missing, displaced, arrested, held, rescued; and the toll of a report's main event.
 *
 * <p>{@code Groups} finds the people that a text speaks of, {@code HarmFinder} what it says happened to them, by the rules of {@code en/}:
 * {@code Arguments} to whom, {@code Moods} how firmly, {@code Portions} whether to all of them. From
 * these statements {@code EvidenceReader} reads what each tells of the toll, {@code Attackers} whose death it is, {@code RoundUp} which of them
 * are of the main event, {@code TollScore} how well a toll fits all of them, {@code Settlement} which fits best, and {@code TollFinder} states it.
 */
package org.synoptic.fact.casualty;
