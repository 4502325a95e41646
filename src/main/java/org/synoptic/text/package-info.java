/** Characters only: spans, tokens and sentences of a text. Knows nothing of articles or facts. */
package org.synoptic.text;
