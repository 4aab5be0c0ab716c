package uk.corporateparenting.alert;

/** A message that was not taken; its class of failure decides whether it is tried again. */
public final class Undelivered extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean isFinal;

    public Undelivered(String failureClass, boolean isFinal) {
        super(failureClass);
        this.isFinal = isFinal;
    }

    /** Whether trying again cannot help: the server refused the message or the address. */
    boolean isFinal() {
        return isFinal;
    }
}
