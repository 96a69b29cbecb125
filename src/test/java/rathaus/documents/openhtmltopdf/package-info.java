/** Tests of letters as PDF, judged by veraPDF. */
@NullMarked
package rathaus.documents.openhtmltopdf;

import org.jspecify.annotations.NullMarked;
