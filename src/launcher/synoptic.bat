@echo off
rem Starts Synoptic with the Java that lies beside it.
set home=%~dp0..
"%home%\runtime\bin\java" --enable-native-access=org.synoptic,javafx.graphics,org.xerial.sqlitejdbc,org.apache.lucene.core -Dsynoptic.home="%home%" %SYNOPTIC_JAVA_OPTS% --module-path "%home%\lib" --module org.synoptic/org.synoptic.app.Main %*
