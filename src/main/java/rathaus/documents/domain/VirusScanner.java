package rathaus.documents.domain;

/** Looks for malicious software. Whatever keeps it from looking is {@link ScanVerdict.NotScannable}, never clean. */
public interface VirusScanner {

    /** Scans these bytes within a bounded time. Never throws for reasons outside this program. */
    ScanVerdict scan(byte[] bytes);
}
