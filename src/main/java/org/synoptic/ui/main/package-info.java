/**
 * The program's window: {@code MainModel} holds the models of all screens, {@code MainView} their views, {@code OpenModel} what is open;
 * the classes named after commands say what can be done, each with its key.
 */
package org.synoptic.ui.main;
