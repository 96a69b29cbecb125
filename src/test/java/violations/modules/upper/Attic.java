package violations.modules.upper;

public class Attic {}
