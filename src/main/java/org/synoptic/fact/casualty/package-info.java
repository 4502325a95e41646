/** What happened to people: killed, injured, missing, displaced, arrested, held, rescued; and the toll of a report's main event. */
package org.synoptic.fact.casualty;
