package rathaus.documents.openhtmltopdf;

/** Where a page is shown. */
enum Medium {
    PAPER,
    SCREEN
}
