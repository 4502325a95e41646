package org.synoptic.ui.control;

import javafx.scene.layout.Region;

/** Drawings of 16 by 16 units, filled with the colour of the text beside them. */
public enum Icon {
    ADD("M7 2h2v5h5v2H9v5H7V9H2V7h5z"),
    BOOKMARK("M3 1h10v14l-5-4-5 4zM4.5 2.500v9.400L8 9.100l3.500 2.800V2.500z"),
    CANCEL("M3.400 2 8 6.600 12.600 2 14 3.400 9.400 8l4.600 4.600L12.600 14 8 9.400 3.400 14 2 12.600 6.600 8 2 3.400z"),
    COMMANDS("M1 2.500h14v1.600H1zM1 7.200h14v1.600H1zM1 11.900h14v1.600H1z"),
    DOWN("M7.200 1h1.600v10.400l4-4 1.200 1.200-6 6-6-6 1.200-1.200 4 4z"),
    FILE("M3 1h6.500L13 4.500V15H3zM4.500 2.500v11h7V5.500H8.500v-3z"),
    FOLDER("M1 2.500h5l1.500 2H15V14H1zM2.500 6v6.500h11V6z"),
    FOLLOW("M1 4.200h10.200L8.900 1.900 10 .8l4.200 4.200L10 9.200 8.900 8.100l2.300-2.300H1zM15 11.800H4.800l2.300 2.300L6 15.200 1.800 11 6 6.800l1.100 1.100-2.300 2.300H15z"),
    INSIDE("M1 2h14l-5.500 6.500V14l-3-2V8.500zM4.200 3.500 8 8l3.800-4.500z"),
    LIGHT_DARK("M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1zM8 2.500A5.500 5.500 0 1 1 8 13.500z"),
    MINUS("M2 7h12v2H2z"),
    NOTE("M2 2h12v9H9.500L6.500 14v-3H2zM3.500 3.500v6H8v1.100l1-1.100h3.500v-6z"),
    READ("M6.200 12.600L1.800 8.200 3 7l3.200 3.200L13 3.400l1.200 1.200z"),
    SEARCH("M6.500 1a5.500 5.500 0 1 0 3.300 9.900l3.900 3.900 1.100-1.100-3.900-3.900A5.500 5.500 0 0 0 6.500 1zm0 1.500a4 4 0 1 1 0 8 4 4 0 0 1 0-8z"),
    SETTINGS("M2 3.200h7v1.600H2zM11 2h1.600v1.200H14v1.600h-1.400V6H11zM2 7.200h2v1.600H2zM5 6h1.600v4H5zM7.600 7.200H14v1.600H7.600zM2 11.200h6v1.600H2zM9.500 10h1.600v4H9.500zM12 11.200h2v1.600h-2z"),
    STAR("M8 .9l2.200 4.700 5 .6-3.700 3.500 1 5.100L8 12.300l-4.500 2.500 1-5.100L.8 6.200l5-.6z"),
    UP("M8 1.400l6 6-1.200 1.200-4-4V15H7.200V4.600l-4 4L2 7.400z"),
    WARNING("M8 1l7.500 13.500H.5zM7.200 6v4.200h1.600V6zM7.200 11.300v1.600h1.600v-1.600z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** A new drawing, as large as the text around it. */
    public Region draw() {
        Region shape = new Region();
        shape.getStyleClass().add("icon");
        shape.setStyle("-fx-shape: \"" + path + "\";");
        shape.setMouseTransparent(true);
        return shape;
    }
}
