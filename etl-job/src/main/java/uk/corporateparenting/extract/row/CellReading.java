package uk.corporateparenting.extract.row;

/** Reads the text of a cell that holds a value. */
interface CellReading {

    Cell read(String text);
}
