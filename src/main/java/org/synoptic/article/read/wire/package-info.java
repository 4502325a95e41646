/** What news agencies send: NITF and NewsML-G2 of the IPTC. */
package org.synoptic.article.read.wire;
