/** Mail: single messages (EML), mailboxes (MBOX), and pages in a mail's envelope (MHTML). Attachments are read like files of their own. */
package org.synoptic.article.read.mail;
