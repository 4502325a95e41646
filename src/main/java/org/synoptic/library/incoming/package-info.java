/**
 * What comes into a library: files and folders, pasted text, addresses and feeds. Everything is looked at before it is kept, so that
 * what has to be guessed can be asked, and ends in a report of what was added, what was there already and what was skipped and why.
 * Nothing is fetched unless the user asks or has switched it on for a feed.
 */
package org.synoptic.library.incoming;
