/** What comes into the library, on the screen: the preview before adding, the report after it, feeds and followed folders. */
package org.synoptic.ui.incoming;
