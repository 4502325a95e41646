package org.synoptic.ui.main;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.ClipboardAssistance;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Drops files and words onto a window as the desktop does: through the toolkit's own window, on the FX thread. */
final class Drop {
    private static final int X = 400;
    private static final int Y = 300;

    private Drop() {}

    static void files(List<Path> files) {
        drop(Clipboard.FILE_LIST_TYPE, files.stream().map(Path::toString).toArray(String[]::new));
    }

    static void text(String text) {
        drop(Clipboard.TEXT_TYPE, text);
    }

    private static void drop(String type, Object content) {
        ClipboardAssistance board = new Board(type, content);
        View view = Window.getWindows().stream().filter(Window::isVisible).map(Window::getView).filter(Objects::nonNull).toList().getLast();
        View.EventHandler toolkit = view.getEventHandler();
        int taken = toolkit.handleDragEnter(view, X, Y, X, Y, Clipboard.ACTION_COPY, board);
        taken = taken & toolkit.handleDragOver(view, X, Y, X, Y, Clipboard.ACTION_COPY, board);
        if (taken != Clipboard.ACTION_COPY) throw new IllegalStateException("the window does not take " + type);
        toolkit.handleDragDrop(view, X, Y, X, Y, Clipboard.ACTION_COPY, board);
    }

    /** What another program drags; the headless desktop has none. */
    private static final class Board extends ClipboardAssistance {
        private final String type;
        private final Object content;

        Board(String type, Object content) {
            super(Clipboard.DND);
            this.type = type;
            this.content = content;
        }

        @Override
        public Object getData(String mimeType) {
            return mimeType.equals(type) ? content : null;
        }

        @Override
        public String[] getMimeTypes() {
            return new String[] {type};
        }

        @Override
        public int getSupportedSourceActions() {
            return Clipboard.ACTION_COPY_OR_MOVE;
        }
    }
}
