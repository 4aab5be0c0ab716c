package uk.corporateparenting.job.fault;

/** Something that goes wrong with a night, and is put right when the night has ended. */
interface Fault {

    /**
     * Starts the night, strikes at the moment, puts right what it did, and says how the night ended.
     */
    ProgramProcess.Ending strike(Scene scene, Moment moment) throws Exception;
}
