package rathaus.xdomea;

import java.util.Arrays;
import java.util.Optional;

/** A published version of the standard that this program reads. */
public enum XdomeaVersion {
    V2_4_0("2.4.0"),
    V3_0_0("3.0.0"),
    V3_1_0("3.1.0"),
    V4_0_0("4.0.0");

    private static final String NAMESPACE = "urn:xoev-de:xdomea:schema:";

    private final String number;

    XdomeaVersion(String number) {
        this.number = number;
    }

    /** {@code 3.1.0}. */
    public String number() {
        return number;
    }

    /** The XML name space of its messages. */
    public String namespace() {
        return NAMESPACE + number;
    }

    /** Whether it has the message head of the XÖV basis message. */
    public boolean isFour() {
        return this == V4_0_0;
    }

    /** The version with this number. */
    public static Optional<XdomeaVersion> ofNumber(String number) {
        return Arrays.stream(values())
                .filter(version -> version.number.equals(number))
                .findFirst();
    }

    static Optional<XdomeaVersion> ofNamespace(String namespace) {
        return Arrays.stream(values())
                .filter(version -> version.namespace().equals(namespace))
                .findFirst();
    }
}
