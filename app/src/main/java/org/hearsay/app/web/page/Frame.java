package org.hearsay.app.web.page;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param dossier name of the dossier
 * @param section that the page belongs to
 * @param query words in the search box
 */
public record Frame(String title, String dossier, Section section, String query) {

    /** A part of the workbench. */
    public enum Section {
        REPORTS("Reports", "/"),
        AFFAIRS("Affairs", "/affairs"),
        EVENTS("Events", "/events"),
        TIMELINE("Timeline", "/timeline"),
        WHO("Who", "/who"),
        ISSUES("Issues", "/issues"),
        NONE("", "");

        private final String label;
        private final String address;

        Section(String label, String address) {
            this.label = label;
            this.address = address;
        }

        /** What it is called. */
        public String label() {
            return label;
        }

        /** Where it begins. */
        public String address() {
            return address;
        }
    }
}
