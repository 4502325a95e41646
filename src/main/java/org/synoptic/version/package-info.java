/**
 * What articles said before: {@link org.synoptic.version.Versions} keeps the older texts, which lie nowhere else,
 * {@link org.synoptic.version.VersionHistory} puts them in order with those of other files ({@link org.synoptic.version.VersionsOfOne} tells which belong
 * together), and {@link org.synoptic.version.VersionChanges} tells what was changed, by fact and by word.
 */
package org.synoptic.version;
