/**
 * Work away from the FX thread: a job computes on a thread of its own and is applied on the screen's thread, if it is
 * still the newest of its name. The one place where threads are changed.
 */
package org.synoptic.ui.task;
