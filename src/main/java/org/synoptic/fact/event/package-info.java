/**
 * Events and the times that date them: what starts, ends, happens or falls due, when, and how firmly that is said.
 * Uses the times that {@link org.synoptic.fact.Reading#times} already holds.
 */
package org.synoptic.fact.event;
