/** Characters only: spans, tokens and sentences of a text, and the files of words and rules that lie beside the packages. Knows nothing of articles or facts. */
package org.synoptic.text;
