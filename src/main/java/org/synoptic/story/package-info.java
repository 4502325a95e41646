/** Which articles report one event, and which passages they share word for word. */
package org.synoptic.story;
