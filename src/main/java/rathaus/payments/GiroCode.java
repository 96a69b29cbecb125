package rathaus.payments;

/**
 * The QR code from which a banking app fills a transfer (EPC069-12 version 002).
 *
 * @param payload the encoded lines
 * @param svg an {@code <svg>} element without style attributes, quiet zone included; names nothing, so the page labels it
 * @param png the same as a picture, for letters
 */
@SuppressWarnings("ArrayRecordComponent")
public record GiroCode(String payload, String svg, byte[] png) {}
