/** Text out of files, mostly by PDFBox, in a process of its own that may fail without harm. */
@NullMarked
package rathaus.recordsearch.pdfbox;

import org.jspecify.annotations.NullMarked;
