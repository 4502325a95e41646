/**
 * Documents that tell little of themselves: PDF, DOCX, ODT and RTF, and the text exports of press databases, which hold many
 * articles in one file. The databases' ways of parting them stand in {@code exports.yaml}.
 */
package org.synoptic.article.read.document;
