/**
 * Lays letters out with openhtmltopdf and PDFBox: template, fonts, metadata, embedded files. The only place that knows
 * these two for writing.
 */
@NullMarked
package rathaus.documents.openhtmltopdf;

import org.jspecify.annotations.NullMarked;
