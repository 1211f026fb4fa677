/** A category with items of three levels. 0 is the profile, 7 the results; each has its own field of the report. */
export type CategoryNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** The code of an item of the categories 1 to 6: four in each. */
export type ItemCode = `${CategoryNumber}.${1 | 2 | 3 | 4}`;

/** The code of an item of category 7. */
export type ResultItemCode = `7.${1 | 2 | 3 | 4 | 5 | 6}`;
