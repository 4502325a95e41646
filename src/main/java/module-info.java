/** Synoptic: the reports of many outlets side by side. */
module org.synoptic {
    requires java.desktop;
    requires java.logging;
    requires java.net.http;
    requires java.sql;
    requires java.xml;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.apache.lucene.core;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.monitor;
    requires org.apache.lucene.queries;
    requires org.apache.lucene.suggest;
    requires info.picocli;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires de.siegmar.fastcsv;
    requires io.github.javadiffutils;
    requires org.dhatim.fastexcel;
    requires org.jsoup;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires apache.mime4j.core;
    requires apache.mime4j.dom;
    // Used by the two before, which as automatic modules cannot say so.
    requires org.apache.commons.io;
    requires org.apache.commons.logging;

    opens org.synoptic.app to info.picocli;
    opens org.synoptic.ui.settings to com.fasterxml.jackson.databind;
    exports org.synoptic.app to javafx.graphics;
}
